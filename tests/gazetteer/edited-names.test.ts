import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileGazetteer } from "../../src/gazetteer/compile.ts";
import { lookUpEdited } from "../../src/gazetteer/look-up.ts";
import { alphabetOf } from "../../src/language/alphabet.ts";
import { entryOf } from "./entries.ts";

const latin = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 6 });
const arabic = fc.string({ unit: fc.constantFrom("ب", "س", "ن"), minLength: 1, maxLength: 6 });
const lists = fc.oneof(listsOf(latin), listsOf(arabic));

/** Names of words of few letters, and words near to them: edited ones, cut, joined, and others between. */
function listsOf(word: fc.Arbitrary<string>) {
  const names = fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 });
  const text = fc.array(fc.oneof(fc.tuple(fc.nat(99), fc.nat(3), fc.nat(6), word), word), { minLength: 1, maxLength: 3 });
  return fc.tuple(names, fc.array(fc.tuple(text, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 })), { minLength: 8 }));
}

/** A drawn piece as words: a name with one change somewhere, which may also be none or more than one edit. */
function written(names: readonly (readonly string[])[], piece: string | [number, number, number, string]): string[] {
  if (typeof piece === "string") return [piece];
  const [number, kind, at, put] = piece;
  const name = (names[number % names.length] as readonly string[]).join(" ");
  const place = at % (name.length + 1);
  const [head, tail] = [name.slice(0, place), name.slice(place)];
  const changed = [
    head + put[0] + tail,
    head + tail.slice(1),
    `${head} ${tail}`,
    head + (tail[1] ?? "") + (tail[0] ?? "") + tail.slice(2),
  ];
  return (changed[kind] as string).split(" ").filter(Boolean);
}

describe("names one edit away", () => {
  it("are those that a comparison with every name finds", () => {
    let cases = 0;
    const kinds = { longer: 0, split: 0, joined: 0, none: 0 };
    fc.assert(
      fc.property(lists, ([names, texts]) => {
        const gazetteer = compileGazetteer(names.map((name, at) => entryOf(`e${at + 10}`, [name.join(" ")])));
        const forms = new Set(names.map((name) => name.join(" ")));
        for (const [pieces, flags] of texts) {
          const words = pieces.flatMap((piece) => written(names, piece));
          const mayEdit = words.map((_, at) => flags[at] ?? true);
          const alphabet = alphabetOf(/[a-z]/.test(words.join("")) ? "latin" : "arabic");
          const found = gazetteer.edited.find(words, mayEdit, alphabet).map(({ form, words: count, edit }) => {
            const name = gazetteer.name(gazetteer.namesOfForm(form)[0] as number).text;
            return `${name}/${count}/${edit.written}/${edit.listed}`;
          });
          const naive = [...forms].flatMap((form) => naiveEdits(words, mayEdit, form.split(" ")));
          expect(found.sort()).toEqual(naive.sort());
          cases++;
          for (const one of naive) {
            const [, , put, listed] = one.split("/") as [string, string, string, string];
            kinds[listed.includes(" ") ? "split" : put.includes(" ") ? "joined" : "longer"]++;
          }
          if (naive.length === 0) kinds.none++;
        }
      }),
      { numRuns: 1_500 },
    );
    expect(cases).toBeGreaterThan(12_000);
    for (const count of Object.values(kinds)) expect(count).toBeGreaterThan(50);
  });

  it("are told with what was written for what", () => {
    const gazetteer = compileGazetteer([
      entryOf("burkina-faso", ["بوركينا فاسو", "Burkina Faso"]),
      entryOf("alexandria", ["الإسكندرية"]),
      entryOf("abd-al-rahman", ["عبد الرحمن الراشد"]),
      entryOf("oman", ["عمان"]),
    ]);
    const edits = (text: string) => lookUpEdited(gazetteer, text).map(({ entry, edit }) => [entry.id, edit.written, edit.listed]);
    // Another letter: "Burkiba Faso".
    expect(edits("بوركيبا فاسو")).toEqual([["burkina-faso", "بوركيبا", "بوركينا"]]);
    expect(edits("Burkina Fazo")).toEqual([["burkina-faso", "fazo", "faso"]]);
    // A letter less, two exchanged, a letter more: "Alexandria"; folded words are told, so with a bare alef.
    expect(edits("الإسكندية")).toEqual([["alexandria", "الاسكنديه", "الاسكندريه"]]);
    expect(edits("الإسكنردية")).toEqual([["alexandria", "الاسكنرديه", "الاسكندريه"]]);
    expect(edits("الإسكنندرية")).toEqual([["alexandria", "الاسكنندريه", "الاسكندريه"]]);
    // A space less, a space more: "Abd al-Rahman al-Rashed".
    expect(edits("عبدالرحمن الراشد")).toEqual([["abd-al-rahman", "عبدالرحمن", "عبد الرحمن"]]);
    expect(edits("الإسكند رية")).toEqual([["alexandria", "الاسكند ريه", "الاسكندريه"]]);
    // Nothing where it stands as listed, where two edits are needed, or for a short name.
    expect(edits("بوركينا فاسو")).toEqual([]);
    expect(edits("بوركيبا فازو")).toEqual([]);
    expect(edits("عمار")).toEqual([]);
  });

  it("are not those whose hashes alone are equal", () => {
    // The Thue-Morse word and its complement have one polynomial hash modulo 2^32, whatever the base.
    const [one, other] = [thueMorse("a", "b"), thueMorse("b", "a")];
    const gazetteer = compileGazetteer([entryOf("one", [`begin ${one}`])]);
    expect(lookUpEdited(gazetteer, `beginn ${other}`)).toEqual([]);
    expect(lookUpEdited(gazetteer, `beginn ${one}`)).toHaveLength(1);
  });
});

/** Whether words are a name with one edit, as plainly as it can be said: by comparing them. */
function naiveEdits(words: readonly string[], mayEdit: readonly boolean[], form: readonly string[]): string[] {
  if (form.join("").length < 8) return [];
  const edits: string[] = [];
  for (const count of [form.length - 1, form.length, form.length + 1]) {
    const part = words.slice(0, count);
    if (count < 1 || part.length < count) continue;
    for (let at = 0; at < count; at++) {
      const [before, one] = [part.slice(0, at), part[at] as string];
      const says = (taken: number, listed: string[], length: number) => {
        const same = [...before, ...listed, ...part.slice(at + taken)].join(" ") === form.join(" ");
        const asked = mayEdit.slice(at, at + taken).every(Boolean);
        if (same && asked && length <= 24)
          edits.push(`${form.join(" ")}/${count}/${part.slice(at, at + taken).join(" ")}/${listed.join(" ")}`);
      };
      const [listed, next] = [form[at] as string, part[at + 1]];
      if (count === form.length && distance(one, listed) === 1) says(1, [listed], one.length);
      if (count === form.length - 1 && one === listed + form[at + 1]) says(1, [listed, form[at + 1] as string], one.length);
      if (count === form.length + 1 && next !== undefined && one + next === listed) says(2, [listed], listed.length);
    }
  }
  return edits;
}

/** Letters more, less, other, or two neighbours exchanged: the restricted distance of Damerau and Levenshtein, by its table. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const [above, twoAbove] = [rows[i - 1] as number[], rows[i - 2]];
      const put = (above[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(put, (above[j] as number) + 1, (row[j - 1] as number) + 1);
      if (twoAbove !== undefined && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j] as number, (twoAbove[j - 2] as number) + 1);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] as number;
}

function thueMorse(zero: string, one: string): string {
  return Array.from({ length: 128 }, (_, at) => (at.toString(2).replaceAll("0", "").length % 2 === 0 ? zero : one)).join("");
}
