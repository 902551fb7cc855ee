import type { DemonymForm } from "../language.ts";
import { africanDemonyms } from "./demonym-forms/africa.ts";
import { americanAndOceanianDemonyms } from "./demonym-forms/americas-and-oceania.ts";
import { asianDemonyms } from "./demonym-forms/asia.ts";
import { europeanDemonyms } from "./demonym-forms/europe.ts";
import { regionDemonyms } from "./demonym-forms/regions.ts";

/** English words for the people and things of a place; `weak` where the word is also a surname or has another sense. */
export const demonymForms: readonly DemonymForm[] = [
  ...africanDemonyms,
  ...asianDemonyms,
  ...europeanDemonyms,
  ...americanAndOceanianDemonyms,
  ...regionDemonyms,
];
