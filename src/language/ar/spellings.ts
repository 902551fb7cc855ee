import type { EntityType } from "../../model/entry.ts";
import type { ImpliedSpelling } from "../language.ts";

/** One way in which Arabic names are written otherwise; gives the name itself where it does not apply. */
interface SpellingRule {
  readonly rule: string;
  readonly types: readonly EntityType[];
  readonly standing: (name: string) => "same" | "weak";
  readonly rewrite: (name: string) => readonly string[];
}

const all: readonly EntityType[] = ["person", "place", "organization"];
const same = () => "same" as const;

/** A family name alone with its article on or off could be anybody's; within a full name it changes nothing. */
const weakAlone = (name: string) => (name.includes(" ") ? "same" : "weak");

const rules: readonly SpellingRule[] = [
  // عبد الله = عبدالله
  {
    rule: "joined-abd",
    types: all,
    standing: same,
    rewrite: (n) => [n.replace(/(^|\s)عبد (?=ال)/gu, "$1عبد"), n.replace(/(^|\s)عبد(?=ال\S{2})/gu, "$1عبد ")],
  },
  // صلاح الدين = صلاحالدين, نور الدين = نورالدين
  {
    rule: "joined-din",
    types: all,
    standing: same,
    rewrite: (n) => [
      n.replace(/(\S{2,}) (?=الدين(?:\s|$))/gu, "$1"),
      n.replace(/(\S{2,})(?=الدين(?:\s|$))/gu, "$1 ").replace(/ {2,}/g, " "),
    ],
  },
  // أبو بكر = أبوبكر = أبي بكر = أبا بكر, the case forms
  {
    rule: "kunya-case",
    types: all,
    standing: same,
    rewrite: (n) => ["أبو ", "أبو", "أبي ", "أبا "].map((abu) => n.replace(/(^|\s)[أا]بو (?=\S)/u, `$1${abu}`)),
  },
  // بن = ابن
  {
    rule: "nasab",
    types: ["person"],
    standing: same,
    rewrite: (n) => [n.replace(/ بن /gu, " ابن "), n.replace(/ [إا]بن /gu, " بن ")],
  },
  // النمروش = نمروش
  {
    rule: "article-off",
    types: ["person"],
    standing: weakAlone,
    rewrite: (n) => [
      n.replace(/(^|\s)ال(\S{3,})$/u, (whole, before, rest) => (rest === "دين" || rest === "له" ? whole : before + rest)),
    ],
  },
  { rule: "article-on", types: ["person"], standing: same, rewrite: (n) => [n.replace(/ (?!ال|بن |آل )(\S{3,})$/u, " ال$1")] },
];

/** The bound on what one listed name may imply; real names stay far below it. */
const mostSpellings = 12;

/**
 * The spellings a listed Arabic name implies (joined compounds, case forms of أبو, بن and ابن, a family name with and
 * without its article), each with the first rule that made it. The name itself is not among them.
 */
export function impliedSpellings(name: string, type: EntityType): readonly ImpliedSpelling[] {
  const made = new Map<string, ImpliedSpelling>();
  for (const { rule, types, standing, rewrite } of rules) {
    if (!types.includes(type)) continue;
    for (const from of [name, ...made.keys()]) {
      for (const text of rewrite(from)) {
        if (text === name || made.has(text) || made.size >= mostSpellings) continue;
        const weak = standing(text) === "weak" || made.get(from)?.standing === "weak";
        made.set(text, { text, rule, standing: weak ? "weak" : "same" });
      }
    }
  }
  return [...made.values()];
}
