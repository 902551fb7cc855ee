import type { EntityType } from "../../model/entry.ts";
import { fold } from "../fold.ts";
import type { ImpliedSpelling, NameBearer } from "../language.ts";
import { nameUnits, type Particles } from "../name-units.ts";
import { givenNamesByFrequency } from "./given-names.ts";
import { bindsNext, bindsPrevious, houses } from "./name-parts.ts";
import { synonymWords, withoutHeadWord, withoutQualifier, withoutState, withSynonyms } from "./organization-spellings.ts";
import { titles } from "./titles.ts";

/** One way in which Arabic names are written otherwise; gives the name itself where it does not apply. */
interface SpellingRule {
  readonly rule: string;
  readonly types: readonly EntityType[];
  readonly standing: (name: string) => "same" | "weak";
  /** It applies only to names that hold one of these: a look that spares most names a rule. */
  readonly needs?: readonly string[];
  readonly rewrite: (name: string, bearer: NameBearer) => readonly string[];
}

const all: readonly EntityType[] = ["person", "place", "organization"];
const same = () => "same" as const;

const weak = () => "weak" as const;

/** A family name alone with its article on or off could be anybody's; within a full name it changes nothing. */
const weakAlone = (name: string) => (name.includes(" ") ? "same" : "weak");

/** "The prosecution" by itself is any court's. */
const weakIfBare = (name: string) => (name === "الادعاء العام" || name === "النيابة العامة" ? "weak" : "same");

const rules: readonly SpellingRule[] = [
  // عبد الله = عبدالله, عبد ربه = عبدربه
  {
    rule: "joined-abd",
    needs: ["عبد"],
    types: all,
    standing: same,
    rewrite: (n) => [n.replace(/(^|\s)عبد (?=ال|ربه)/gu, "$1عبد"), n.replace(/(^|\s)عبد(?=ال\S{2}|ربه)/gu, "$1عبد ")],
  },
  // صلاح الدين = صلاحالدين, نور الدين = نورالدين
  {
    rule: "joined-din",
    needs: ["الدين"],
    types: all,
    standing: same,
    rewrite: (n) => [
      n.replace(/(\S{2,}) (?=الدين(?:\s|$))/gu, "$1"),
      n.replace(/(\S{2,})(?=الدين(?:\s|$))/gu, "$1 ").replace(/ {2,}/g, " "),
    ],
  },
  // نصر الله = نصرالله, فضل الله = فضلالله
  {
    rule: "joined-allah",
    needs: ["الله"],
    types: ["person", "place"],
    standing: same,
    rewrite: (n) => [n.replace(/(\S{2,}) (?=الله(?:\s|$))/gu, "$1"), n.replace(/(\S{2,})(?=الله(?:\s|$))/gu, "$1 ")],
  },
  // أبو بكر = أبوبكر = أبي بكر = أبا بكر, the case forms
  {
    rule: "kunya-case",
    needs: ["بو "],
    types: all,
    standing: same,
    rewrite: (n) => ["أبو ", "أبو", "أبي ", "أبا "].map((abu) => n.replace(/(^|\s)[أا]بو (?=\S)/u, `$1${abu}`)),
  },
  // ذو الفقار = ذي الفقار = ذوالفقار, the case forms and the joined one
  {
    rule: "dhu-case",
    needs: ["ذو", "ذي"],
    types: all,
    standing: same,
    rewrite: (n) =>
      /(?:^|\s)ذ[وي] ?ال/u.test(n) ? ["ذو ", "ذي ", "ذا ", "ذو"].map((dhu) => n.replace(/(^|\s)ذ[وي] ?(?=ال)/u, `$1${dhu}`)) : [],
  },
  // بن = ابن
  {
    rule: "nasab",
    needs: ["بن "],
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
  // قائد = قايد, as the Maghreb and dialects write the hamza
  { rule: "hamza-yeh", needs: ["ئ"], types: all, standing: same, rewrite: (n) => [n.replace(/(?<=[اأو])ئ(?=\S)/gu, "ي")] },
  // باشاغا for فتحي باشاغا
  { rule: "family-name", types: ["person"], standing: weak, rewrite: familyName },
  // الساعدي for الساعدي القذافي: a given name that hardly anybody else bears
  { rule: "given-name", types: ["person"], standing: weak, rewrite: rareGivenName },
  // أمريكي = أميركي "American", إنجليزي = إنكليزي "English"
  {
    rule: "foreign-spelling",
    needs: ["مريك", "ميرك", "نجليز", "نكليز"],
    types: all,
    standing: same,
    rewrite: (n) => [
      n.replace(/([أا])مريك/gu, "$1ميرك"),
      n.replace(/([أا])ميرك/gu, "$1مريك"),
      n.replace(/نجليز/gu, "نكليز"),
      n.replace(/نكليز/gu, "نجليز"),
    ],
  },
  // مخابرات = استخبارات "intelligence", النيابة العامة = الادعاء العام "the prosecution", مكتب رئيس = مكتب رئاسة
  { rule: "synonym", needs: synonymWords, types: ["organization"], standing: weakIfBare, rewrite: withSynonyms },
  // وكالة الاستخبارات for وكالة الاستخبارات المركزية
  { rule: "qualifier-off", types: ["organization"], standing: weak, rewrite: withoutQualifier },
  // وزارة الدفاع for وزارة الدفاع الليبية
  { rule: "state-off", types: ["organization"], standing: weak, rewrite: (n, { country }) => withoutState(n, country) },
  // الخارجية المصرية for وزارة الخارجية المصرية
  { rule: "head-word-off", types: ["organization"], standing: weak, rewrite: withoutHeadWord },
  { rule: "article-on", types: ["person"], standing: same, rewrite: (n) => [n.replace(/ (?!ال|بن |آل )(\S{3,})$/u, " ال$1")] },
];

/**
 * The last part of a person's full name, with the particle it belongs to: بن سلمان of محمد بن سلمان. None of الملك سلمان, nor
 * the name of a house, which is all its people's: آل سعود.
 */
function familyName(name: string): readonly string[] {
  const units = unitsOf(name);
  const last = units.at(-1) ?? [];
  if (isTitle(units[0]) || houses.includes(last[0] ?? "")) return [];
  const family = last.join(" ");
  return units.length < 2 || family.length < 3 ? [] : [family];
}

/** The first part of a person's full name, unless it is a usual given name, as those of particles are: عبد الله, نور الدين. */
function rareGivenName(name: string): readonly string[] {
  const units = unitsOf(name);
  const given = units[0]?.join(" ") ?? "";
  if (isTitle(units[0]) || ((units[0]?.length ?? 0) > 1 && !given.endsWith("الإسلام"))) return [];
  usual ??= new Set([...givenNamesByFrequency.common, ...givenNamesByFrequency.known].map(fold));
  return units.length < 2 || given.length < 4 || usual.has(fold(given)) ? [] : [given];
}

function unitsOf(name: string): string[][] {
  particles ??= { bindsNext: new Set(bindsNext.map(fold)), bindsPrevious: new Set(bindsPrevious.map(fold)) };
  return nameUnits(name.split(/\s+/u), fold, particles);
}

/** الملك "King" of الملك سلمان is no given name. */
function isTitle(unit: readonly string[] | undefined): boolean {
  titleWords ??= new Set(titles.flatMap(({ forms }) => forms.map(fold)));
  return unit !== undefined && titleWords.has(fold(unit.join(" ")));
}

let titleWords: ReadonlySet<string> | undefined;

let particles: Particles | undefined;
let usual: ReadonlySet<string> | undefined;

/** The bound on what one listed name may imply; real names stay far below it. */
const mostSpellings = 12;

/**
 * The spellings a listed Arabic name implies (joined compounds, case forms of أبو, بن and ابن, a family name with and
 * without its article or alone, an organization without its state), each with the first rule that made it. The name itself is not among them.
 */
export function impliedSpellings(name: string, bearer: NameBearer): readonly ImpliedSpelling[] {
  if (mostlySpared[bearer.type]?.test(name) === false) return [];
  let made: Map<string, ImpliedSpelling> | undefined;
  for (const { rule, needs, standing, rewrite } of rulesFor[bearer.type]) {
    for (const from of made === undefined ? [name] : [name, ...made.keys()]) {
      if (needs !== undefined && !needs.some((part) => from.includes(part))) continue;
      for (const text of rewrite(from, bearer)) {
        made ??= new Map();
        if (text === name || made.has(text) || made.size >= mostSpellings) continue;
        const weaker = standing(text) === "weak" || made.get(from)?.standing === "weak";
        made.set(text, { text, rule, standing: weaker ? "weak" : "same" });
      }
    }
  }
  return made === undefined ? [] : [...made.values()];
}

const rulesFor = byType((type) => rules.filter(({ types }) => types.includes(type)));

/** What a name must hold for any rule of its type to apply to it; null where some rule looks at every name. */
const mostlySpared = byType((type) => {
  const needs = rulesFor[type].map((rule) => rule.needs);
  return needs.includes(undefined) ? null : new RegExp(needs.flat().join("|"), "u");
});

function byType<Value>(of: (type: EntityType) => Value): Readonly<Record<EntityType, Value>> {
  return { person: of("person"), place: of("place"), organization: of("organization") };
}
