import { commonnessOf } from "../common-words.ts";
import { fold } from "../fold.ts";
import type { Language } from "../language.ts";
import { readAcronym } from "./acronyms.ts";
import { classWords } from "./class-words.ts";
import { mostlyNames, oftenCommon, stateNames, surelyCommon } from "./common-words.ts";
import { familyNamesByFrequency } from "./family-names.ts";
import { abbreviations, functionWords, reportingVerbs } from "./function-words.ts";
import { furniture } from "./furniture.ts";
import { givenNamesByFrequency } from "./given-names.ts";
import { bindsNext, bindsPrevious, commonWords, houses, kunyas, patronymics, regnal } from "./name-parts.ts";
import { nisbaForms } from "./nisba.ts";
import { nisbaStems } from "./nisba-stems.ts";
import { proclitics } from "./proclitics.ts";
import { impliedSpellings } from "./spellings.ts";
import { titles } from "./titles.ts";

/**
 * Letters of the Arabic script that Arabic does not write, so that دونن with them is Persian, Urdu, Kurdish or Uyghur. ڤ
 * and ڨ are written for v and g by Arabic newspapers and stay.
 */
const foreignLetter = /[^\P{Script=Arabic}\u0600-\u063a\u0640-\u065f\u0670\u0671\u06a4\u06a8\ufb50-\ufdff\ufe70-\ufeff]/u;

const wordness = commonnessOf(surelyCommon, oftenCommon, stemsOf);
const states = gradesOf(stateNames, 0);
const names = new Map([...gradesOf(mostlyNames, 0.3), ...states, ...states.flatMap(withProclitic)]);

/** How surely a folded word is an ordinary one; what newspapers mostly write as a name (قطر, القدس) hardly is. */
function commonness(key: string): number {
  return names.get(key) ?? wordness(key);
}

/** وقطر "and Qatar" is as little a word as قطر. */
function withProclitic([word, grade]: readonly [string, number]): [string, number][] {
  return [..."وفبلك"].map((letter) => [letter + word, grade]);
}

function gradesOf(packed: string, grade: number): [string, number][] {
  return packed
    .trim()
    .split(/\s+/u)
    .map((word) => [word, grade]);
}

const stateBodies =
  "حكومة وزارة مجلس برلمان جيش قوات رئاسة هيئة محكمة لجنة مصرف بنك شرطة نيابة مفوضية ديوان جهاز مديرية وكالة مخابرات استخبارات سفارة خارجية داخلية ادعاء".split(
    " ",
  );

export const arabic: Language = {
  code: "ar",
  script: "arabic",
  foreignLetter,
  // Persian and Urdu letters.
  lookalikes: new Map(Object.entries({ ی: "ي", ے: "ي", ک: "ك", ھ: "ه", ہ: "ه" })),
  proclitics,
  functionWords,
  commonness,
  demonstratives: ["هذا", "هذه", "ذلك", "تلك", "هؤلاء", "بهذا", "بهذه", "لهذا", "لهذه", "وهذا", "وهذه"],
  royalTitles: "ملك الملك ملكة الملكة أمير الأمير أميرة الأميرة سلطان السلطان بابا البابا".split(" "),
  pronominal: "إنه أنه بأنه لأنه كأنه فإنه لكنه إنها أنها بأنها لأنها فإنها لكنها إنهم أنهم بأنهم هو هي وهو وهي كونه كونها".split(
    " ",
  ),
  conjunctions: ["و", "ف", "أو"],
  directions: ["في", "من", "إلى", "نحو", "صوب", "لدى", "عبر", "قرب", "ب"],
  reportingVerbs,
  kin: "والده والدها والد أبيه أبوه أباه أبيها أبوها أباها والدته والدتها والدة نجله نجلها نجل ابنه ابنها ابنته ابنتها شقيقه شقيقها شقيق شقيقته شقيقتها شقيقة أخيه أخيها أخوه أخوها أخته أختها زوجها زوج زوجته زوجة قرينته قرينة حرمه عمه خاله جده حفيده صهره ابن عمه".split(
    " ",
  ),
  locatives: ["في", "لدى", "ب"],
  // وزارة الدفاع, and القوات المسلحة
  stateBodies: stateBodies.flatMap((word) => [word, `ال${word}`]),
  articled,
  attributive,
  adjectival,
  describes,
  nisbaShaped: (key) => articled(key) && /ي(?:ه|ين|ون)?$/u.test(key),
  collective: (key) => (/ي(?:ه|ين|ون)$/u.test(key) && key.length > 5) || adherents.has(key),
  functionSpellings: new Set(["على"]),
  abbreviations,
  capitals: "none",
  demonymCapitals: "maybe",
  titles,
  classWords,
  demonyms: nisbaStems.map(nisbaForms),
  nameParts: {
    givenNames: Object.values(givenNamesByFrequency).flat(),
    familyNames: Object.values(familyNamesByFrequency).flat(),
    commonWords,
    bindsNext,
    kunyas,
    patronymics,
    houses,
    regnal,
    bindsPrevious,
  },
  furniture,
  impliedSpellings,
  readAcronym,
};

function articled(key: string): boolean {
  return key.startsWith("ال") && key.length > 4;
}

/**
 * A nisba, or any word that bends as a noun or adjective does, in the gender of its noun: after الوفد "the delegation"
 * السعودية is the country. Plurals of things take the feminine; the broken ones are told by their usual shapes.
 */
function attributive(key: string, noun: string): boolean {
  // البيضاء "the white": the feminine of colours
  const colour = /^ال...اء$/u.test(key);
  if (!colour && !/يه?$/u.test(key) && commonness(key) === 0) return false;
  const feminine = colour || key.endsWith("ه");
  const plural =
    /(?:ات|ين|ون|اء)$/u.test(noun) ||
    /^ال(?:.ول|.وي|.مم|.دن|.حف|.وق|.يوش|.دود|ا.و.|ا.ا.ي|م.ا.ي?.|.و.ا.|ا..ا.|..ايا|صحف|سفن|طرق|خطط|فرق|نظم|كتب|نخب|سلع|..وط)$/u.test(
      noun,
    );
  return feminine ? noun.endsWith("ه") || plural : !noun.endsWith("ه");
}

/** People of a faith or side. */
const adherents = new Set(
  "المسلمون المسلمين مسلمون مسلمين اليهود يهود النصارى المؤمنون المؤمنين الموحدين الأقباط الدروز المتمردون المتمردين المحتجون المحتجين المتظاهرون المتظاهرين"
    .split(" ")
    .map(fold),
);

const knownWords = new Set([...functionWords, ...reportingVerbs].map(fold));

/** An indefinite nisba, or مالي "financial", after a noun that is no verb (those in ت are mostly) and no particle. */
function adjectival(key: string, noun: string): boolean {
  return (
    /يه?$/u.test(key) &&
    !articled(key) &&
    !articled(noun) &&
    !noun.endsWith("ت") &&
    noun.length > 2 &&
    commonness(noun) > 0 &&
    !knownWords.has(noun) &&
    !(/^[وف]/u.test(noun) && knownWords.has(noun.slice(1)))
  );
}

/** The commonest shape of adjectives: شديد "strong", كبيرة "great". */
function describes(key: string): boolean {
  return /^(?!ال)..ي.ه?$/u.test(key) && commonness(key) > 0;
}

/** A folded word without the article, and without the alef of the indefinite accusative (بيانا of بيان "statement"). */
function stemsOf(key: string): readonly string[] {
  const stem = articled(key) ? key.slice(2) : key;
  // A word of two letters bears the article too: الجو "the weather".
  if (key.length === 4 && key.startsWith("ال")) return [key, key.slice(2)];
  // ليبيا is the country, not ليبي in the accusative.
  return stem.length > 3 && /[^ي]ا$/u.test(stem) ? [stem, stem.slice(0, -1)] : [stem];
}
