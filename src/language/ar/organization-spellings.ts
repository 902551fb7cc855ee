import { fold } from "../fold.ts";
import { nisbaForms } from "./nisba.ts";
import { nisbaStems } from "./nisba-stems.ts";

/** The words that stand between an organization and the place or body it belongs to: السفارة … في ليبيا "in Libya". */
const complement = /^(.+\s.+?)\s(?:في|لدى|ب|لل\S+|في دولة|التابعة?\sل\S+)\s?.+$/u;

/**
 * The names of an organization without the state that completes them, as an article says them once it is clear whose
 * they are: وزارة الدفاع for وزارة الدفاع الليبية "the Libyan ministry of defence", السفارة الأمريكية for السفارة
 * الأمريكية في ليبيا "the American embassy in Libya". A name of one word is none.
 */
export function withoutState(name: string, country: string | null): readonly string[] {
  const words = name.split(/\s+/u);
  const last = words.at(-1) as string;
  const made: string[] = [];
  if (words.length > 2 && country !== null && definiteNisbas().get(fold(last)) === country)
    made.push(words.slice(0, -1).join(" "));
  const shorter = complement.exec(name)?.[1];
  if (shorter !== undefined) made.push(shorter);
  const bare = name.replace(/\s*\([^)]*\)\s*$/u, "");
  if (bare.includes(" ")) made.push(bare);
  return made;
}

/** Head words that headlines leave out. */
const headWord = /^(?:وزارة|هيئة|حركة|حزب|جماعة|تنظيم|منظمة|مؤسسة|لجنة|وكالة|شركة) (ال\S+(?: و?ال\S+)+)$/u;

/** الخارجية المصرية for وزارة الخارجية المصرية, التحقيق والادعاء for هيئة التحقيق والادعاء: what a headline keeps. */
export function withoutHeadWord(name: string): readonly string[] {
  const rest = headWord.exec(name)?.[1];
  return rest === undefined ? [] : [rest];
}

/** Words for one thing that papers choose between by house style and country. */
const synonyms = [
  ["المخابرات", "الاستخبارات"],
  ["مخابرات", "استخبارات"],
  ["النيابة العامة", "الادعاء العام"],
  ["رئاسة مجلس الوزراء", "رئاسة الوزراء"],
  ["مكتب رئيس", "مكتب رئاسة"],
  ["ديوان رئيس", "ديوان رئاسة"],
] as const;

/** What a name must hold for {@link withSynonyms} to change it. */
export const synonymWords: readonly string[] = synonyms.flat();

/** وكالة المخابرات الأردنية for وكالة الاستخبارات الأردنية: the name with each of its words that has a synonym exchanged. */
export function withSynonyms(name: string): readonly string[] {
  return synonyms.flatMap(([one, other]) => [exchanged(name, one, other), exchanged(name, other, one)]);
}

/** Only whole words are exchanged. */
function exchanged(name: string, from: string, to: string): string {
  return ` ${name} `.replace(` ${from} `, ` ${to} `).trim();
}

const qualifier = /^(\S+ \S.*) (?:المركزية?|الاتحادية?|الفيدرالية?|الفدرالية?|العليا|الأعلى)$/u;

/** A body's name without the adjective that tells its rank, once its state is clear: وكالة المخابرات [المركزية]. */
export function withoutQualifier(name: string): readonly string[] {
  const rest = qualifier.exec(name)?.[1];
  return rest === undefined ? [] : [rest];
}

let nisbas: ReadonlyMap<string, string> | undefined;

/** Folded nisbas with the article by the country they stand for. */
function definiteNisbas(): ReadonlyMap<string, string> {
  nisbas ??= new Map(
    nisbaStems.flatMap((stem) => {
      const { forms } = nisbaForms(stem);
      return stem.country === undefined
        ? []
        : forms.filter((form) => form.startsWith("ال")).map((form) => [fold(form), stem.country as string] as const);
    }),
  );
  return nisbas;
}
