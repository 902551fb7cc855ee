import { commonnessOf } from "../common-words.ts";
import type { Language } from "../language.ts";
import { readAcronym } from "./acronyms.ts";
import { classWords } from "./class-words.ts";
import { oftenCommon, surelyCommon } from "./common-words.ts";
import { abbreviations, functionWords } from "./function-words.ts";
import { furniture } from "./furniture.ts";
import { bindsNext, bindsPrevious, familyNames, givenNames } from "./name-parts.ts";
import { nisbaForms } from "./nisba.ts";
import { nisbaStems } from "./nisba-stems.ts";
import { proclitics } from "./proclitics.ts";
import { impliedSpellings } from "./spellings.ts";
import { titles } from "./titles.ts";

const commonness = commonnessOf(surelyCommon, oftenCommon, stemsOf);

export const arabic: Language = {
  code: "ar",
  script: "arabic",
  proclitics,
  functionWords,
  commonness,
  demonstratives: ["هذا", "هذه", "ذلك", "تلك", "هؤلاء", "بهذا", "بهذه", "لهذا", "لهذه", "وهذا", "وهذه"],
  conjunctions: ["و", "ف", "أو"],
  locatives: ["في", "لدى", "ب"],
  stateBodies: [
    "حكومة",
    "وزارة",
    "مجلس",
    "برلمان",
    "جيش",
    "قوات",
    "رئاسة",
    "هيئة",
    "محكمة",
    "لجنة",
    "مصرف",
    "بنك",
    "شرطة",
    "نيابة",
    "مفوضية",
    "ديوان",
    "جهاز",
    "مديرية",
  ],
  articled,
  // A nisba, or any word that bends as a noun or adjective does.
  attributive: (key) => /يه?$/u.test(key) || commonness(key) > 0,
  abbreviations,
  capitals: "none",
  titles,
  classWords,
  demonyms: nisbaStems.map(nisbaForms),
  nameParts: { givenNames, familyNames, bindsNext, bindsPrevious },
  furniture,
  impliedSpellings,
  readAcronym,
};

function articled(key: string): boolean {
  return key.startsWith("ال") && key.length > 4;
}

/** A folded word without the article, and without the alef of the indefinite accusative (بيانا of بيان "statement"). */
function stemsOf(key: string): readonly string[] {
  const stem = articled(key) ? key.slice(2) : key;
  return stem.length > 3 && stem.endsWith("ا") ? [stem, stem.slice(0, -1)] : [stem];
}
