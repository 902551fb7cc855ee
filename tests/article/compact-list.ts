import { compileGazetteer } from "../../src/gazetteer/compile.ts";
import type { Gazetteer } from "../../src/gazetteer/gazetteer.ts";
import { mergeRows } from "../../src/gazetteer/merge.ts";
import { entrySchema } from "../../src/model/entry.ts";

/** A gazetteer from a few lines of {@link readRow}'s notation. */
export function compactList(lines: readonly string[]): Gazetteer {
  const rows = lines.map((line) => ({ row: entrySchema.parse(readRow(line)), source: "small list" }));
  const { entries, problems } = mergeRows(rows);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join("\n"));
  return compileGazetteer(entries);
}

/**
 * One entry of a small list: `id type words: name / name / ~weak name`. The words, in any order: a kind (`city`), a
 * country (`LY`), a gender (`m` or `f`), `pop=1000000`, `prom=0.5`. The first strong name of each script is its label.
 * `fr:Libye` is a name in the language told.
 */
export function readRow(line: string): Record<string, unknown> {
  const [head, names] = splitOnce(line, ": ");
  const [id, type, ...words] = head.trim().split(/\s+/);
  if (id === undefined || type === undefined) throw new Error(`No entry: ${line}`);
  const row: Record<string, unknown> = { id, type: type === "org" ? "organization" : type };
  const place: Record<string, unknown> = {};
  for (const word of words) {
    if (/^[A-Z]{2}$/.test(word)) row.country = word;
    else if (word === "m" || word === "f") row.gender = word;
    else if (word.startsWith("pop=")) place.population = Number(word.slice(4));
    else if (word.startsWith("prom=")) row.prominence = Number(word.slice(5));
    else if (type === "place") place.kind = word;
    else row.kind = word;
  }
  if (Object.keys(place).length > 0) row.place = place;
  const labels: Record<string, string> = {};
  const others: unknown[] = [];
  for (const name of names.split(" / ").map((one) => one.trim())) {
    const lang = /\p{Script=Arabic}/u.test(name) ? "ar" : "en";
    const told = /^(~?)([a-z]{2}):(.+)$/u.exec(name);
    if (told !== null) others.push({ text: told[3], lang: told[2], strength: told[1] === "~" ? "weak" : "strong" });
    else if (name.startsWith("~")) others.push({ text: name.slice(1), strength: "weak" });
    else if (labels[lang] === undefined) labels[lang] = name;
    else others.push(name);
  }
  return { ...row, labels, names: others };
}

function splitOnce(line: string, by: string): [string, string] {
  const at = line.indexOf(by);
  if (at < 0) throw new Error(`No "${by}" in: ${line}`);
  return [line.slice(0, at), line.slice(at + by.length)];
}
