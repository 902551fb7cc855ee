import { commonnessOf } from "../common-words.ts";
import type { Language } from "../language.ts";
import { neighbours } from "../neighbours.ts";
import { classWords } from "./class-words.ts";
import { oftenCommon, surelyCommon } from "./common-words.ts";
import { demonymForms } from "./demonym-forms.ts";
import { familyNames } from "./family-names.ts";
import { abbreviations, functionWords, reportingVerbs } from "./function-words.ts";
import { furniture } from "./furniture.ts";
import { rareGivenNames, usualGivenNames } from "./given-names.ts";
import { givenNamesAbroad } from "./given-names-abroad.ts";
import { adherents, bindsNext, bindsPrevious, commonWords, kunyas, patronymics, regnal } from "./name-parts.ts";
import { impliedSpellings } from "./spellings.ts";
import { titles } from "./titles.ts";
import { readUnlisted } from "./unlisted.ts";

export const english: Language = {
  code: "en",
  script: "latin",
  functionWords,
  neighbours,
  commonness: commonnessOf(`${surelyCommon} ${adherents}`, oftenCommon),
  demonstratives: ["this", "that", "these", "those"],
  royalTitles: ["king", "queen", "prince", "princess", "sultan", "emir", "amir", "pope"],
  pronominal: [],
  conjunctions: ["and", "or"],
  directions: ["in", "from", "to", "at", "near", "across", "outside", "leaving", "into"],
  reportingVerbs,
  kin: ["husband", "wife", "father", "mother", "son", "daughter", "brother", "sister", "uncle", "cousin", "nephew", "widow"],
  locatives: ["in", "of", "at"],
  stateBodies: [],
  articled: () => false,
  attributive: () => false,
  adjectival: () => false,
  describes: () => false,
  abbreviations,
  capitals: "names",
  demonymCapitals: "always",
  titles,
  classWords,
  demonyms: demonymForms,
  nameParts: {
    givenNames: [...usualGivenNames, ...rareGivenNames, ...givenNamesAbroad],
    familyNames,
    commonWords,
    bindsNext,
    kunyas,
    patronymics,
    regnal,
    bindsPrevious,
  },
  furniture,
  impliedSpellings,
  readUnlisted,
};
