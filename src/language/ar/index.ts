import type { Language } from "../language.ts";
import { classWords } from "./class-words.ts";
import { abbreviations, functionWords } from "./function-words.ts";
import { furniture } from "./furniture.ts";
import { bindsNext, bindsPrevious, divineNames, familyNames, givenNames } from "./name-parts.ts";
import { nisbaForms } from "./nisba.ts";
import { nisbaStems } from "./nisba-stems.ts";
import { proclitics } from "./proclitics.ts";
import { impliedSpellings } from "./spellings.ts";
import { titles } from "./titles.ts";

export const arabic: Language = {
  code: "ar",
  script: "arabic",
  proclitics,
  functionWords,
  abbreviations,
  capitals: "none",
  titles,
  classWords,
  demonyms: nisbaStems.map(nisbaForms),
  nameParts: { givenNames, familyNames, bindsNext, bindsPrevious: [...bindsPrevious, ...divineNames] },
  furniture,
  impliedSpellings,
};
