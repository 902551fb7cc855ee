import type { Language } from "../language.ts";

/** The empty form: a script or language without a folder. Listed names are found; nothing is assumed of the rest. */
export const undetermined: Language = {
  code: "und",
  script: "other",
  functionWords: [],
  commonness: () => 0,
  demonstratives: [],
  conjunctions: [],
  directions: [],
  reportingVerbs: [],
  kin: [],
  locatives: [],
  stateBodies: [],
  articled: () => false,
  attributive: () => false,
  adjectival: () => false,
  describes: () => false,
  abbreviations: [],
  capitals: "none",
  demonymCapitals: "maybe",
  titles: [],
  classWords: [],
  demonyms: [],
  nameParts: { givenNames: [], familyNames: [], commonWords: [], bindsNext: [], bindsPrevious: [] },
  furniture: { commentForm: [], blocks: [], commentCount: [], byline: [], photoCredit: [] },
  impliedSpellings: () => [],
};
