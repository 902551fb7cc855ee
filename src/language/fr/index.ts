import { commonnessOf } from "../common-words.ts";
import type { Language } from "../language.ts";
import { neighbours } from "../neighbours.ts";
import { classWords } from "./class-words.ts";
import { oftenCommon, stemsOf, surelyCommon } from "./common-words.ts";
import { demonymForms } from "./demonym-forms.ts";
import { abbreviations, functionWords, reportingVerbs } from "./function-words.ts";
import { furniture } from "./furniture.ts";
import { bindsNext, bindsPrevious, commonWords, familyNames, givenNames } from "./name-parts.ts";
import { impliedSpellings } from "./spellings.ts";
import { titles } from "./titles.ts";

export const french: Language = {
  code: "fr",
  script: "latin",
  // l'Algérie, d'Alger, qu'Ouattara, jusqu'à: a word that ends in a vowel loses it before one and is joined by an apostrophe.
  proclitics: {
    slots: [],
    restored: [],
    elided: ["l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "entr", "presqu"],
    leastLetters: 2,
  },
  functionWords,
  neighbours,
  commonness: commonnessOf(surelyCommon, oftenCommon, stemsOf),
  demonstratives: ["ce", "cet", "cette", "ces"],
  royalTitles: ["roi", "reine", "prince", "princesse", "sultan", "émir", "pape"],
  pronominal: [],
  conjunctions: ["et", "ou"],
  directions: ["à", "en", "vers", "depuis", "dans", "au", "aux", "hors", "près", "jusqu'à", "via"],
  reportingVerbs,
  kin: ["mari", "épouse", "femme", "père", "mère", "fils", "fille", "frère", "sœur", "oncle", "cousin", "neveu", "veuve"],
  locatives: ["à", "au", "aux", "en", "de", "du", "d"],
  stateBodies: [],
  articled: () => false,
  attributive: () => false,
  adjectival: () => false,
  describes: () => false,
  abbreviations,
  capitals: "names",
  demonymCapitals: "maybe",
  titles,
  classWords,
  demonyms: demonymForms,
  nameParts: {
    givenNames,
    familyNames,
    commonWords,
    bindsNext,
    kunyas: ["abou", "abu", "oum"],
    patronymics: ["ben", "bin", "ibn", "bent", "bint"],
    bindsPrevious,
  },
  furniture,
  impliedSpellings,
};
