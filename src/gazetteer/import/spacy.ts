import {
  badRecord,
  eachLine,
  type ImportOptions,
  type ImportSource,
  isObject,
  type Outcome,
  parseObject,
  stringsOf,
  type TypeMapping,
} from "./import-format.ts";
import { labelLanguage, wantsText } from "./names-wanted.ts";
import { firstLabels, idFromName, rowOf } from "./row.ts";

/** Entity labels of spaCy's models; the others (DATE, MONEY, NORP…) are no entities of ours. */
const labels: Readonly<Record<string, TypeMapping>> = {
  PERSON: { type: "person" },
  PER: { type: "person" },
  GPE: { type: "place" },
  LOC: { type: "place" },
  ORG: { type: "organization" },
};

/** The most spellings one token pattern may stand for. */
const mostSpellings = 64;

/**
 * Reads patterns of spaCy's EntityRuler, one JSON object a line: `label`, `pattern`, and `id` where there is one. A string
 * pattern is a name. A token pattern is one when every token tells its text (TEXT or ORTH, LOWER), a list of texts
 * (`{"IN": […]}`) gives a name each, and `"OP": "?"` gives the name with and without. Patterns of other attributes (POS,
 * REGEX…) cannot be names and are problems. See https://spacy.io/api/entityruler
 */
export function readSpacy(source: ImportSource, options: ImportOptions): AsyncGenerator<readonly Outcome[]> {
  const labelled = firstLabels();
  return eachLine(source, (line) => {
    if (line.text.trim() === "") return undefined;
    const read = parseObject(source, line);
    if ("problem" in read) return read;
    const pattern = read.object;
    const label = String(pattern.label);
    const mapping = options.mapping.get(label) ?? labels[label];
    if (mapping === undefined) return { skipped: `label ${label} is not read` };
    const spellings = typeof pattern.pattern === "string" ? [pattern.pattern] : tokenSpellings(pattern.pattern);
    if (spellings === null) {
      return badRecord(source, line, "its token pattern asks for more than texts (TEXT, ORTH, LOWER), so it is no name");
    }
    const wanted = spellings.filter((text) => text.trim() !== "" && wantsText(options.languages, text));
    const [first] = wanted;
    if (first === undefined) return { skipped: "no name in the languages wanted" };
    const [own] = stringsOf(pattern.id);
    const language = labelLanguage(options.languages, first);
    return rowOf({
      id: own ?? idFromName("spacy", mapping.type, first),
      type: mapping.type,
      labels: language !== null && labelled.isFirst(own, language) ? { [language]: first } : {},
      names: wanted.map((text) => ({ text })),
      kind: mapping.kind,
      source: "spacy",
    });
  });
}

/** The texts that a token pattern stands for, the tokens joined by spaces; null where it asks for anything but texts. */
function tokenSpellings(pattern: unknown): readonly string[] | null {
  if (!Array.isArray(pattern) || pattern.length === 0) return null;
  let spellings: readonly string[] = [""];
  for (const token of pattern) {
    const texts = textsOf(token);
    if (texts === null) return null;
    spellings = spellings.flatMap((before) =>
      texts.map((text) => (before === "" || text === "" ? before + text : `${before} ${text}`)),
    );
    if (spellings.length > mostSpellings) return null;
  }
  return spellings;
}

function textsOf(token: unknown): readonly string[] | null {
  if (!isObject(token)) return null;
  const { OP: operator, ...attributes } = token;
  const [[attribute, value] = [], ...others] = Object.entries(attributes);
  if (attribute === undefined || others.length > 0 || !/^(?:text|orth|lower)$/i.test(attribute)) return null;
  const texts = stringsOf(isObject(value) && Object.keys(value).join() === "IN" ? value.IN : value);
  if (texts.length === 0 || (operator !== undefined && operator !== "?" && operator !== "1")) return null;
  return operator === "?" ? [...texts, ""] : texts;
}
