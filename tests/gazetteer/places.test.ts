import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { kilometresBetween, settlementKinds } from "../../gazetteers/build/place.ts";
import { compileGazetteer } from "../../src/gazetteer/compile.ts";
import type { Gazetteer } from "../../src/gazetteer/gazetteer.ts";
import { lookUp } from "../../src/gazetteer/look-up.ts";
import { foldName } from "../../src/language/words.ts";
import type { Entry, EntryRow } from "../../src/model/entry.ts";
import { type LoadedLists, loadLists } from "../../src/run/load-gazetteers.ts";

const generated = ["countries", "world-regions", "admin1", "cities", "cities-english"] as const;
const rowsOf = (path: string): EntryRow[] =>
  readFileSync(`gazetteers/places/${path}.jsonl`, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as EntryRow);

let lists: LoadedLists;
let gazetteer: Gazetteer;
let places: readonly Entry[];
const refs = ({ extra }: Entry) => (extra.refs ?? {}) as Record<string, string>;
const position = ({ extra }: Entry) => extra.place as { readonly lat?: number; readonly lon?: number };

beforeAll(async () => {
  lists = await loadLists(["gazetteers"]);
  gazetteer = compileGazetteer(lists.entries);
  places = lists.entries.filter(({ type }) => type === "place");
});

describe("the shipped place lists", () => {
  it("load without a problem", () => {
    expect(lists.problems).toEqual([]);
  });

  it("hold what they promise", () => {
    const counts = Object.fromEntries(generated.map((name) => [name, rowsOf(`generated/${name}`).length]));
    expect(counts).toMatchObject({ countries: 257, "world-regions": 30 });
    expect(counts.admin1).toBeGreaterThan(1_650);
    expect(counts.cities).toBeGreaterThan(7_800);
    expect(counts["cities-english"]).toBeGreaterThan(19_000);
    expect(places.filter(({ labels }) => labels.ar !== undefined && labels.en !== undefined).length).toBeGreaterThan(9_900);
  });

  it("are sorted by id, one row an entry", () => {
    for (const name of generated) {
      const ids = rowsOf(`generated/${name}`).map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)].sort());
    }
  });

  it("give each country an Arabic and an English label, an ISO code and a Wikidata id", () => {
    const countries = places.filter((entry) => refs(entry).iso3166 !== undefined);
    expect(countries).toHaveLength(257);
    for (const { labels, extra } of countries) {
      expect(labels).toMatchObject({ ar: expect.any(String), en: expect.any(String) });
      expect(extra.refs).toMatchObject({
        iso3166: expect.stringMatching(/^[A-Z]{2}$/),
        wikidata: expect.stringMatching(/^Q\d+$/),
      });
    }
  });

  it("name the capital of 240 states and territories in Arabic", () => {
    const capitals = places.filter(({ kind, labels }) => kind === "capital" && labels.ar !== undefined);
    expect(new Set(capitals.map(({ country }) => country)).size).toBeGreaterThanOrEqual(240);
  });

  it("write Arabic names in Arabic letters alone", () => {
    const rows = generated.flatMap((name) => rowsOf(`generated/${name}`));
    const names = rows.flatMap(({ labels, names: others }) => [
      ...Object.values(labels ?? {}),
      ...(others ?? []).map((name) => (typeof name === "string" ? name : name.text)),
    ]);
    expect(
      names.filter((name) => /[\u0600-\u06ff]/u.test(name) && !/^[\u0621-\u063a\u0641-\u064a\u06a4 ()-]+$/u.test(name)),
    ).toEqual([]);
  });

  it("give no GeoNames id to two entries", () => {
    const ids = places.flatMap((entry) => refs(entry).geonames ?? []);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.length).toBeGreaterThan(29_000);
  });

  it("list no settlement twice: none within 25 km of another of its Arabic name and country", () => {
    const byName = new Map<string, Entry[]>();
    const doubles: string[] = [];
    for (const entry of places) {
      if (entry.labels.ar === undefined || !settlementKinds.has(entry.kind ?? "")) continue;
      const key = `${entry.country} ${foldName(entry.labels.ar)}`;
      for (const other of byName.get(key) ?? []) {
        const [a, b] = [position(entry), position(other)];
        if (a.lat === undefined || a.lon === undefined || b.lat === undefined || b.lon === undefined) continue;
        if (kilometresBetween({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon }) <= 25)
          doubles.push(`${other.id} ${entry.id}`);
      }
      byName.set(key, [...(byName.get(key) ?? []), entry]);
    }
    expect(doubles).toEqual([]);
  });

  it("leave what is written by hand as it is", () => {
    for (const name of ["countries", "capitals", "libya", "regional-cities", "world-regions"]) {
      for (const row of rowsOf(name)) {
        const entry = gazetteer.entryOf(row.id) as Entry;
        expect(entry.labels).toMatchObject(row.labels ?? {});
        expect(entry.prominence).toBe(row.prominence ?? null);
        expect(entry.extra.place).toMatchObject(row.place ?? {});
        for (const label of Object.values(row.labels ?? {})) {
          const weak = (row.names ?? []).some(
            (one) => typeof one !== "string" && one.strength === "weak" && foldName(one.text) === foldName(label),
          );
          expect([label, entry.names.find(({ text }) => text === label)?.strength]).toEqual([label, weak ? "weak" : "strong"]);
        }
      }
    }
  });
});

describe("a name in the shipped lists", () => {
  const standing = (name: string, id: string) => lookUp(gazetteer, name).find(({ entry }) => entry.id === id)?.name.strength;

  it.each([
    ["بنغازي", "benghazi"],
    ["القاهرة", "cairo"],
    ["الجفرة", "jufra-district"],
    ["محافظة كفر الشيخ", "kafr-el-sheikh-governorate-eg"],
    ["Beirut", "beirut"],
    ["Sheffield", "sheffield"],
    ["ماساتشوستس", "massachusetts-us"],
  ])("%s stands for %s by itself", (name, id) => {
    expect(standing(name, id)).toBe("strong");
  });

  it.each([
    ["Bath", "bath"],
    ["Mobile", "mobile"],
    ["رشيد", "rosetta"],
  ])("%s stands for %s with evidence, as it is a word or a person's name", (name, id) => {
    expect(standing(name, id)).toBe("weak");
  });

  it.each(["Of", "On", "March", "University", "كان", "البلاد", "الشمالية"])("%s is no generated place's", (name) => {
    expect(lookUp(gazetteer, name).filter(({ entry }) => entry.extra.source === "geonames")).toEqual([]);
  });
});
