import * as z from "zod";
import type { Judgements } from "../../article/judge/judgements.ts";
import { addressOf, placedJudgements } from "../../article/judge/place.ts";
import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { ArticleFile } from "../../model/article-file.ts";
import { entityTypes } from "../../model/entry.ts";
import { type Judgement, judgementSchema } from "../../model/judgement.ts";

/** A request that is not to be answered: a status of HTTP, and a sentence for the reader. */
export class RequestError extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const on = z.union([
  z.strictObject({ article: z.string(), start: z.int().min(0), end: z.int().min(0), text: z.string().min(1) }),
  z.strictObject({ candidate: z.string() }),
  z.strictObject({ name: z.string().min(1) }),
]);

const decision = z.discriminatedUnion("decision", [
  z.strictObject({ decision: z.literal("link"), entity: z.string().min(1) }),
  z.strictObject({ decision: z.literal("unlisted"), type: z.enum(entityTypes) }),
  z.strictObject({ decision: z.literal("no-name") }),
  z.strictObject({ decision: z.literal("undecided") }),
]);

const requestSchema = z.strictObject({ on, decided: decision });

/** What the page sends: a decision, and what it is on. `text` is what the reader saw there. */
export type JudgementRequest = z.infer<typeof requestSchema>;
type Decided = JudgementRequest["decided"];
type Place = Extract<JudgementRequest["on"], { article: string }>;

/** Reads a request. Throws a RequestError for what is none, and for a link to an entity that no list has. */
export function parseRequest(body: string, gazetteer: Gazetteer): JudgementRequest {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new RequestError(400, "What was sent is not JSON.");
  }
  const parsed = requestSchema.safeParse(value);
  if (!parsed.success) throw new RequestError(400, `What was sent is no judgement: ${z.prettifyError(parsed.error)}`);
  const { decided } = parsed.data;
  if (decided.decision === "link" && gazetteer.entryOf(decided.entity) === undefined) {
    throw new RequestError(422, `No list has an entity "${decided.entity}".`);
  }
  return parsed.data;
}

/** By whom and when something was judged. */
export type Signature = Pick<Judgement, "judgedBy" | "judgedAt">;

/**
 * The judgement of a place of an article as it is on the disk. One that is taken back keeps the address it was made with.
 * Throws a RequestError where the place is not what the reader saw.
 */
export function judgementOnPlace(
  article: ArticleFile,
  { start, end, text }: Place,
  decided: Decided,
  signature: Signature,
  judgements: Judgements,
): Judgement {
  if (article.text.slice(start, end) !== text || text.trim() !== text) {
    throw new RequestError(409, "The article is no longer as it was shown, or the place is none; open it again.");
  }
  const before = placedJudgements(article, judgements).findLast((one) => one.start === start && one.end === end)?.judgement;
  const { article: id, ...address } = addressOf(article, { start, end });
  // The text may have moved since; a withdrawal is of the place that was judged then.
  const own = before !== undefined && decided.decision === "undecided" ? addressIn(before) : address;
  return judgementSchema.parse({ ...decided, article: id, ...own, ...signature });
}

function addressIn({ start, end, text, prefix, suffix }: Judgement): Partial<Judgement> {
  return { start, end, text, prefix, suffix };
}

/** The judgements of names, one for each. */
export function judgementsOnNames(names: readonly string[], decided: Decided, signature: Signature): Judgement[] {
  return names.map((name) => judgementSchema.parse({ ...decided, name, ...signature }));
}
