import { beforeAll, describe, expect, test } from "vitest";
import { lint } from "../../src/gazetteer/lint.ts";
import { foldName } from "../../src/language/words.ts";
import type { Entry } from "../../src/model/entry.ts";
import { type LoadedLists, loadLists } from "../../src/run/load-gazetteers.ts";

let lists: LoadedLists;
beforeAll(async () => {
  lists = await loadLists(["gazetteers"]);
}, 60_000);

const of = (type: Entry["type"]) => lists.entries.filter((entry) => entry.type === type);
const written = (entry: Entry) => entry.extra.source !== "generated";
const strong = (entry: Entry) => entry.names.filter(({ strength }) => strength === "strong").map(({ text }) => foldName(text));

describe("the lists we ship", () => {
  test("load without a problem", () => {
    expect(lists.problems).toEqual([]);
  });

  test("hold at least 800 people and 800 organizations besides the generated state bodies", () => {
    expect(of("person").length).toBeGreaterThanOrEqual(1600);
    expect(of("organization").filter(written).length).toBeGreaterThanOrEqual(1800);
    expect(of("organization").length).toBeGreaterThanOrEqual(5000);
  });

  test("give every person and organization an Arabic and an English label", () => {
    const without = [...of("person"), ...of("organization")].filter(({ labels }) => !labels.ar || !labels.en);
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test("tell every person's gender, prominence and role, and every organization's kind", () => {
    const people = of("person").filter(({ gender, prominence, extra }) => !gender || prominence === null || !extra.role);
    expect(people.map(({ id }) => id)).toEqual([]);
    expect(of("organization").flatMap(({ id, kind }) => (kind === null ? [id] : []))).toEqual([]);
  });

  test("list no person or organization twice: no two share a strong name", () => {
    const owners = new Map<string, string[]>();
    for (const entry of [...of("person"), ...of("organization")]) {
      for (const key of new Set(strong(entry))) owners.set(key, [...(owners.get(key) ?? []), entry.id]);
    }
    expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });

  test("have no lint finding but names that places share or hold a class word in, and spellings that fold alike", () => {
    const harmless = new Set(["shared-place-name", "class-word", "duplicate-name", "given-name-alone"]);
    expect([...lint(lists.entries)].filter(({ rule }) => !harmless.has(rule))).toEqual([]);
  }, 60_000);

  test("list a ministry's bare name weakly only", () => {
    const bare = new Set(
      ["وزارة الدفاع", "وزارة الخارجية", "Ministry of Defence", "Foreign Ministry", "البنك المركزي"].map(foldName),
    );
    expect(of("organization").filter((entry) => strong(entry).some((key) => bare.has(key)))).toEqual([]);
  });

  test("name each ministry's field and state", () => {
    const defence = of("organization").filter(({ extra }) => extra.field === "defence");
    expect(defence.find(({ country }) => country === "LY")).toMatchObject({ kind: "ministry", id: "ministry-of-defence-libya" });
    expect(defence.find(({ country }) => country === "US")?.id).toBe("pentagon");
    expect(new Set(defence.map(({ country }) => country)).size).toBe(defence.length);
  });
});
