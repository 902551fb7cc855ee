import { withoutArabicClassWord } from "./arabic-spelling.ts";
import { withoutEnglishClassWord } from "./english-spelling.ts";
import type { Place } from "./place.ts";

/** Class words of divisions, English and Arabic, as the sources pair them. */
const classWords: readonly (readonly [en: string, ar: string])[] = [
  ["Governorate", "محافظة"],
  ["Province", "محافظة"],
  ["State", "ولاية"],
  ["District", "مقاطعة"],
  ["County", "مقاطعة"],
  ["Department", "مقاطعة"],
  ["Oblast", "أوبلاست"],
  ["Region", "منطقة"],
  ["Region", "إقليم"],
  ["Prefecture", "محافظة"],
  ["Voivodeship", "محافظة"],
  ["Canton", "كانتون"],
  ["Municipality", "بلدية"],
  ["Emirate", "إمارة"],
  ["Krai", "كراي"],
  ["District", "شعبية"],
  ["Republic", "جمهورية"],
];

/**
 * The label of a place whose bare name is left out, so that it can still be shown and does not match ordinary text:
 * a division bears its class word (محافظة حلب, Aleppo Governorate), a town named like its country is its city (Monaco
 * City), any other place bears what is `around` it, its country or division, in brackets, as encyclopaedias do:
 * الطور (مصر) "Et-Tur (Egypt)", Portland (Maine).
 */
export function qualifiedLabel(
  place: Place,
  language: "ar" | "en",
  around: { readonly ar?: string; readonly en?: string },
): string {
  const label = place.labels[language] ?? "";
  if (place.kind === "admin1") {
    const [en, ar] = classWordOf(place);
    const full = language === "ar" ? withoutArabicClassWord(label) !== null : withoutEnglishClassWord(label) !== null;
    if (!full) return language === "ar" ? `${ar} ${label}` : `${label} ${en}`;
  }
  const whole = around[language] ?? place.country ?? "";
  if (label === whole) return language === "ar" ? `مدينة ${label}` : `${label} City`;
  return `${label} (${whole})`;
}

/** The class word that one of its names has, else that of a US state, else "region". */
function classWordOf({ labels, names, country }: Place): readonly [en: string, ar: string] {
  const all = [labels.en ?? "", labels.ar ?? "", ...names];
  const found = classWords.find(([en, ar]) => all.some((name) => name.endsWith(` ${en}`) || name.startsWith(`${ar} `)));
  return found ?? (country === "US" ? ["State", "ولاية"] : ["Region", "إقليم"]);
}
