import { readFileSync } from "node:fs";
import AhoCorasick from "modern-ahocorasick/fast";
import { describe, expect, it } from "vitest";
import { compileGazetteer } from "../../src/gazetteer/compile.ts";
import { hitField, hitSize } from "../../src/gazetteer/compiled/name-matcher.ts";
import { readJsonLines } from "../../src/gazetteer/rows.ts";
import { WordScanner } from "../../src/language/scan.ts";
import { foldName, nameKeys } from "../../src/language/words.ts";
import { entryOf } from "./entries.ts";

/** Listed names of the package, shuffled by a fixed rule and written one after the other with words of theirs between. */
const list = readFileSync("gazetteers/people/libya.jsonl", "utf8");
const names = readJsonLines(list, "libya")
  .rows.flatMap(({ row }) => [
    ...Object.values(row.labels ?? {}),
    ...(row.names ?? []).map((name) => (typeof name === "string" ? name : name.text)),
  ])
  .map(foldName);
const mixed = names.flatMap((name, at) => [name, (names[(at * 7919) % names.length] as string).split(" ")[0] as string]);

describe("an Aho-Corasick automaton over folded words", () => {
  it("finds as often as the matcher, proclitics aside, each name it lists", () => {
    const distinct = [...new Set(names)].filter((name) => name.length > 1);
    const text = mixed.join(" ");
    // A name with a space on either side is found just where it stands at word boundaries.
    const automaton = new AhoCorasick(distinct.map((name) => ` ${name} `));
    const expected = counted(automaton.search(` ${nameKeys(text).join(" ")} `).map(({ pattern }) => pattern.trim()));
    expect(counted(found(distinct, text))).toEqual(expected);
    expect(expected.size).toBe(distinct.length);
  });
});

function found(distinct: readonly string[], text: string): string[] {
  const { matcher, namesOfForm, name } = compileGazetteer(distinct.map((one, at) => entryOf(String(at), [one])));
  const scanner = new WordScanner("left-out");
  scanner.read(text);
  scanner.scan(0, text.length);
  matcher.find(scanner, []);
  return Array.from({ length: matcher.hitCount }, (_, hit) => {
    const [number] = namesOfForm(matcher.hits[hit * hitSize + hitField.form] as number);
    return name(number as number).text;
  });
}

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of [...words].sort()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
