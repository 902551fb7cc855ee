import type { NisbaStem } from "../language.ts";
import { africanStems } from "./nisba-stems/africa.ts";
import { americanAndOceanianStems } from "./nisba-stems/americas-and-oceania.ts";
import { asianStems } from "./nisba-stems/asia.ts";
import { europeanStems } from "./nisba-stems/europe.ts";
import { regionStems } from "./nisba-stems/regions.ts";

/**
 * Nisbas by their masculine singular without the article; feminine, dual, sound plurals and the forms with ال are
 * generated, so only broken plurals are listed. Left out: عربي and إسلامي, which name no place. Where two rows give a
 * form, the first one keeps it.
 */
export const nisbaStems: readonly NisbaStem[] = [
  ...africanStems,
  ...asianStems,
  ...europeanStems,
  ...americanAndOceanianStems,
  ...regionStems,
];
