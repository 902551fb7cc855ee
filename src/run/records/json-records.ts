import { type FieldNames, withOurNames } from "../../article/kinds/fields.ts";
import { articleRecordSchema } from "../../model/corpus-files.ts";
import { decodedStream } from "./decoded-stream.ts";
import { type Cut, type CutSettings, tooLong } from "./record.ts";
import { textLines } from "./text-lines.ts";

/** JSON Lines: a record a line; empty lines are none. */
export async function* cutJsonLines(chunks: AsyncIterable<Uint8Array>, { limit, fields }: CutSettings): AsyncGenerator<Cut> {
  const { texts, faults } = decodedStream(chunks);
  for await (const lines of textLines(texts, limit)) {
    for (const { text, number } of lines) {
      if (text === null) yield { fault: tooLong("line", limit), at: number };
      else if (text.trim() !== "") yield jsonRecord(text, number, fields, "line");
    }
  }
  yield* faults();
}

/** JSON: one record, or an array of them, of which one is held at a time. */
export async function* cutJson(chunks: AsyncIterable<Uint8Array>, { limit, fields }: CutSettings): AsyncGenerator<Cut> {
  const { texts, faults } = decodedStream(chunks);
  const items = jsonItems(limit);
  let number = 0;
  let binary = false;
  for await (const text of texts) {
    for (const item of items.take(text)) {
      yield item === null ? { fault: tooLong("record", limit), at: ++number } : jsonRecord(item, ++number, fields, "record");
    }
  }
  for (const fault of faults()) {
    binary ||= fault.fault.code === "article/not-text";
    yield fault;
  }
  const end = items.end();
  if (end.rest === null) yield { fault: tooLong("record", limit), at: ++number };
  else if (end.state === "one") yield jsonRecord(end.rest, 1, fields, "file");
  else if (end.state !== "closed" && !binary) {
    const message = `The file is not JSON (it ${end.state === "none" ? "is empty" : "ends before its list does"}); mend it or remove it from the input.`;
    if (end.rest.trim() !== "") yield jsonRecord(end.rest, ++number, fields, "record");
    yield { fault: { code: "record/invalid", message } };
  }
}

/** A value of a field or a column as the record of an article, checked; or what is wrong with it. */
export function recordFrom(value: unknown, at: number, fields: FieldNames): Cut {
  const parsed = articleRecordSchema.safeParse(withOurNames(value, fields));
  if (parsed.success) return { id: parsed.data.id, raw: { kind: "record", record: parsed.data }, at };
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join(".") || "record"}: ${message}`).join("; ");
  return { fault: { code: "record/invalid", message: `The record is no article, mend it: ${faults}.` }, at };
}

function jsonRecord(text: string, at: number, fields: FieldNames, what: string): Cut {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = `The ${what} is not JSON (${(error as Error).message}); mend or remove it.`;
    return { fault: { code: "record/invalid", message }, at };
  }
  return recordFrom(value, at, fields);
}

/** Where a scan of JSON stands: before its first character, in a list, after it, or in what is no list. */
type State = "none" | "list" | "closed" | "one";

/** Cuts the items of a list out of JSON that comes in parts, by its brackets and quotation marks; null for one too long. */
function jsonItems(limit: number) {
  let state: State = "none";
  let depth = 0;
  let quoted: "no" | "yes" | "escaped" = "no";
  let held: string[] = [];
  let length = 0;
  const hold = (part: string) => {
    length += part.length;
    if (length > limit) held = [];
    else if (part !== "") held.push(part);
  };
  const ended = (): string | null => {
    const text = length > limit ? null : held.join("");
    held = [];
    length = 0;
    return text;
  };
  return {
    *take(text: string): Generator<string | null> {
      let from = 0;
      if (state === "none") {
        from = text.search(/\S/);
        if (from < 0) return;
        state = text[from] === "[" ? "list" : "one";
        if (state === "list") from++;
      }
      for (let at = from; state === "list" && at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (quoted !== "no") {
          if (quoted === "escaped") quoted = "yes";
          else if (unit === 0x5c) quoted = "escaped";
          else if (unit === 0x22) quoted = "no";
        } else if (unit === 0x22) quoted = "yes";
        else if (unit === 0x7b || unit === 0x5b) depth++;
        else if ((unit === 0x7d || unit === 0x5d) && depth > 0) depth--;
        else if (unit === 0x2c || unit === 0x5d) {
          if (depth > 0) continue;
          hold(text.slice(from, at));
          from = at + 1;
          if (unit === 0x5d) state = "closed";
          const item = ended();
          if (item === null || item.trim() !== "" || unit === 0x2c) yield item;
        }
      }
      if (state !== "closed" || text.slice(from).trim() !== "") hold(text.slice(from));
    },
    /** What is held when the text has ended; more after a list's end makes it no list. */
    end(): { readonly state: State; readonly rest: string | null } {
      const rest = ended();
      return { state: state === "closed" && rest !== "" ? "one" : state, rest };
    },
  };
}
