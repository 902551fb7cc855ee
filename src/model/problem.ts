import * as z from "zod";

/** Every problem code there is, with what it means. Codes are stable: scripts may test them. */
export const problemCodes = {
  "article/empty": "The article holds no text.",
  "article/not-text": "The bytes are not text, so there is nothing to read.",
  "article/invalid-utf8": "Some bytes are not UTF-8; each was read as U+FFFD.",
  "article/uncertain-charset": "The bytes are not UTF-8 and speak for no charset; the likeliest was taken.",
  "article/presentation-forms": "The text has Arabic glyph shapes for letters, as badly made PDFs have; names may be missed.",
  "article/unreadable-date": "The date given cannot be read; the article has none.",
  "article/unsupported-language": "No language folder covers this article; listed names are still looked up.",
  "input/no-articles": "The input holds no article that can be read.",
  "input/unreadable": "A file or folder could not be read.",
  "input/unsupported-kind": "This kind of file is not read.",
  "input/link-loop": "A link leads back to a folder that it lies in; it is not followed.",
  "input/link-leads-out": "A link leads out of the inputs; what it leads to is not read.",
  "input/too-large": "The file is larger than the limit.",
  "record/invalid": "A record does not have the form of an article.",
  "record/duplicate-id": "Two records of one input bear the same id.",
  "gazetteer/invalid-row": "A row of a gazetteer list is not an entry; the other rows are loaded.",
  "gazetteer/conflicting-type": "Two lists give one id different types; the later row is left out.",
  "judgement/invalid": "A line of a file of judgements is no judgement; the others are replayed.",
  "judgement/unknown-entity": "A judgement links to an entity that no list has; it is not replayed.",
  "judgement/text-changed":
    "The text that was judged is no longer in the article, or not at one place; the judgement is not replayed.",
  "judgement/unknown-article": "Judgements are of articles that are not among the inputs.",
  "import/invalid-record": "A record of the data to import cannot be read; the others are.",
  "import/unreadable": "A file of the data to import cannot be read, or only to some line; what was read is kept.",
} as const;

export type ProblemCode = keyof typeof problemCodes;

export const problemSchema = z
  .object({
    code: z.string().describe("Stable code, such as article/empty."),
    message: z.string().describe("One sentence with the offending value and the remedy."),
    source: z.string().optional().describe("Where: a path, or path:line."),
  })
  .describe("Something in the input that could not be taken as it was. The rest of the work went on.");

/**
 * Something wrong with the input, as a value: it is reported and the rest goes on.
 * `message` is a sentence that holds the offending value and the remedy; `source` is `path` or `path:line`.
 * A mistake of the program itself is never a problem: it throws.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly message: string;
  readonly source?: string;
}
