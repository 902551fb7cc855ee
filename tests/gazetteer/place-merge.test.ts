import { describe, expect, it } from "vitest";
import type { HandWrittenPlace } from "../../gazetteers/build/hand-written.ts";
import { rowsOf } from "../../gazetteers/build/lists.ts";
import { matchHandWritten, readMatches, writeMatches } from "../../gazetteers/build/matching.ts";
import type { Place } from "../../gazetteers/build/place.ts";
import { prominenceOf } from "../../gazetteers/build/strength.ts";
import { foldName } from "../../src/language/words.ts";

const place = (key: string, en: string, more: Partial<Place> = {}): Place => ({
  key: `geonames:${key}`,
  kind: "city",
  labels: { en },
  names: [],
  alternates: [],
  country: "LY",
  division: "LY.69",
  refs: { geonames: key },
  lat: 32.1,
  lon: 20.1,
  population: 200_000,
  ...more,
});

const hand = (id: string, ...names: readonly string[]): HandWrittenPlace => ({
  id,
  kind: "city",
  labels: { en: names[0] as string },
  names: names.map((text) => ({ text, lang: null, strength: "strong", generated: null })),
  country: "LY",
  lat: 32.12,
  lon: 20.07,
  population: null,
  prominence: 0.8,
  refs: {},
  keys: new Set(names.map(foldName)),
});

const rows = (places: readonly Place[], hands: readonly HandWrittenPlace[] = [], hazards: Record<string, "word" | "stop"> = {}) =>
  rowsOf(places, { entries: [], places: hands }, matchHandWritten(hands, places, []), (name) => {
    const hazard = hazards[name];
    return new Set(hazard === undefined ? [] : [hazard]);
  }).map(({ row }) => row);

describe("a hand-written place", () => {
  const benghazi = hand("benghazi", "Benghazi", "بنغازي");

  it("is the one that shares a spelling, a country and a class of kind, and lies near", () => {
    const matches = matchHandWritten(
      [benghazi],
      [
        place("1", "Benghazi", { country: "IT" }),
        place("2", "Benghazi", { lat: 20 }),
        place("3", "Benghazi", { kind: "admin1" }),
        place("4", "Banghāzī", { alternates: ["بنغازي"] }),
      ],
      [],
    );
    expect(matches).toEqual([{ id: "benghazi", key: "geonames:4", kilometres: 4, by: "rule" }]);
  });

  it("is what a person decided in the table", () => {
    const table = "# header\nbenghazi\t-\t-\thand\n";
    const decided = readMatches(table);
    expect(matchHandWritten([benghazi], [place("1", "Benghazi")], decided)[0]?.key).toBeNull();
    expect(readMatches(writeMatches(decided, () => ""))).toEqual(decided);
  });

  it("is the place whose GeoNames id it gives", () => {
    const far = place("1", "Bengasi", { lat: 0 });
    expect(matchHandWritten([{ ...benghazi, refs: { geonames: "1" } }], [far], [])[0]?.key).toBe("geonames:1");
  });

  it("gives no place away twice", () => {
    const keys = matchHandWritten([benghazi, hand("other", "Benghazi")], [place("1", "Benghazi")], []).map(({ key }) => key);
    expect(keys.filter((key) => key !== null)).toEqual(["geonames:1"]);
  });

  it("keeps its id and labels; its row adds what is missing", () => {
    expect(rows([place("1", "Banghazi", { names: ["Benghazi", "Bengasi"], labels: { en: "Banghazi" } })], [benghazi])).toEqual([
      {
        id: "benghazi",
        type: "place",
        labels: { en: "Benghazi" },
        names: ["Banghazi", "Bengasi"],
        refs: { geonames: "1" },
        place: { population: 200_000 },
      },
    ]);
  });

  it("leaves no room for another of its name nearby", () => {
    const two = [place("1", "Benghazi"), place("2", "Benghazi", { lat: 32.2 })];
    expect(rows(two, [benghazi]).map(({ id }) => id)).toEqual(["benghazi"]);
  });
});

describe("a generated place", () => {
  it("has the bare name for an id when it is big, else the country's code, else the number", () => {
    const far = { lat: 50, lon: 0 };
    const three = [
      place("1", "York"),
      place("2", "York", { ...far, population: 50_000 }),
      place("3", "York", { lat: -30, population: 2_000 }),
    ];
    expect(rows(three).map(({ id }) => id)).toEqual(["york", "york-ly", "york-ly-3"]);
  });

  it("is one, the most populous, of those of its name side by side", () => {
    expect(rows([place("1", "York"), place("2", "York", { population: 900 })]).map(({ refs }) => refs)).toEqual([
      { geonames: "1" },
    ]);
  });

  it("with a word for a name is weak, strong when it is big, qualified when it is small", () => {
    const state = place("LY", "Libya", { key: "iso:LY", kind: "country", refs: {}, lat: null, lon: null, population: null });
    const named = (population: number) =>
      rows([state, place("1", "Split", { population })], [], { Split: "word" }).find(({ id }) => id.startsWith("split"));
    expect(named(900_000)).toMatchObject({ labels: { en: "Split" } });
    expect(named(900_000)?.names).toBeUndefined();
    expect(named(100_000)).toMatchObject({ labels: { en: "Split" }, names: [{ text: "Split", strength: "weak" }] });
    expect(named(9_000)).toMatchObject({ labels: { en: "Split (Libya)" } });
  });

  it("is weak where another of its name has three times the people", () => {
    const two = [
      place("1", "Paris", { population: 2_000_000 }),
      place("2", "Paris", { country: "US", division: "US.TX", population: 25_000 }),
    ];
    expect(rows(two).map(({ names }) => names)).toEqual([undefined, [{ text: "Paris", strength: "weak" }]]);
  });

  it("leaves its name to the town when it is the division around it", () => {
    const division = place("2", "Derna", {
      kind: "admin1",
      names: ["شعبية درنة", "درنة"],
      labels: { ar: "شعبية درنة", en: "Derna" },
    });
    const [town, around] = rows([place("1", "Derna", { labels: { ar: "درنة", en: "Derna" } }), division]);
    expect(town?.labels).toEqual({ ar: "درنة", en: "Derna" });
    expect(around).toMatchObject({ labels: { ar: "شعبية درنة", en: "Derna District" } });
    expect(around?.names).toBeUndefined();
  });

  it("is as prominent as it is big", () => {
    expect(prominenceOf({ kind: "city", population: 1_000_000 })).toBe(0.45);
    expect(prominenceOf({ kind: "capital", population: 1_000_000 })).toBe(0.6);
    expect(prominenceOf({ kind: "town", population: null })).toBe(0.1);
  });
});
