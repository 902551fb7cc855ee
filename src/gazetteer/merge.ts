import { foldName } from "../language/words.ts";
import type { Entry, EntryRow, Name } from "../model/entry.ts";
import type { Problem } from "../model/problem.ts";
import { inferredKind, kindOf } from "./kinds.ts";
import type { ListedRow } from "./rows.ts";

/**
 * Merges rows, in the order of the lists, to entries: rows of one id unite their names, labels, refs and what they say of
 * a place, the later row wins on every other key. A row that gives an id another type is left out with a problem. A spelling that a row lists as weak
 * is weak for the entry, its label included; labels come first among the names.
 */
export function mergeRows(rows: readonly ListedRow[]): {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
} {
  const byId = new Map<string, EntryRow[]>();
  const problems: Problem[] = [];
  for (const { row, source } of rows) {
    const earlier = byId.get(row.id);
    if (earlier === undefined) byId.set(row.id, [row]);
    else if (earlier[0]?.type === row.type) earlier.push(row);
    else {
      problems.push({
        code: "gazetteer/conflicting-type",
        message: `Row left out: "${row.id}" is a ${earlier[0]?.type} in an earlier list and a ${row.type} here; give one of them another id.`,
        source,
      });
    }
  }
  return { entries: [...byId.values()].map(toEntry), problems };
}

function toEntry(rows: readonly EntryRow[]): Entry {
  const row = Object.assign({}, ...rows, united(rows, "refs"), united(rows, "place")) as EntryRow;
  const labels: Record<string, string> = Object.assign({}, ...rows.map((one) => one.labels ?? {}));
  const { id, type, labels: _, names: __, country, kind, gender, prominence, ...extra } = row;
  const listed = namesOf(rows);
  return {
    id,
    type,
    labels,
    names: listed,
    country: country ?? null,
    kind:
      kindOf(row.place?.kind ?? kind ?? null) ??
      (type === "place"
        ? inferredKind(
            country,
            labels,
            listed.map(({ text }) => text),
          )
        : null),
    gender: gender ?? null,
    prominence: prominence ?? null,
    population: row.place?.population ?? null,
    extra,
  };
}

/** What the rows say under a key of several parts, part by part, so that a row need not repeat what an earlier one says. */
function united(rows: readonly EntryRow[], key: "refs" | "place"): Pick<EntryRow, "refs" | "place"> {
  const parts = rows.flatMap((row) => row[key] ?? []);
  return parts.length === 0 ? {} : { [key]: Object.assign({}, ...parts) };
}

function namesOf(rows: readonly EntryRow[]): readonly Name[] {
  const names = new Map<string, Name>();
  const add = (text: string, lang: string | null, strength: "strong" | "weak") => {
    // Spellings that fold alike may still carry different evidence, so the text itself is the key.
    const known = names.get(text);
    if (known === undefined) names.set(text, { text, lang, strength, generated: null });
    else if (strength === "weak") names.set(text, { ...known, strength });
  };
  for (const row of rows) for (const [lang, label] of Object.entries(row.labels ?? {})) add(label, lang, "strong");
  for (const row of rows) {
    for (const name of row.names ?? []) {
      if (typeof name === "string") add(name, null, "strong");
      else add(name.text, name.lang ?? null, name.strength ?? "strong");
    }
  }
  const weak = new Set([...names.values()].filter(({ strength }) => strength === "weak").map(({ text }) => foldName(text)));
  return [...names.values()].map((name) => (weak.has(foldName(name.text)) ? { ...name, strength: "weak" } : name));
}
