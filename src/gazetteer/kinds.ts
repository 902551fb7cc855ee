import { foldName } from "../language/words.ts";

/** GeoNames feature codes by the kind we call them; https://www.geonames.org/export/codes.html */
const geonames: readonly (readonly [RegExp, string])[] = [
  [/^PPLC$/, "capital"],
  [/^PPLX$/, "district"],
  [/^(?:PPL|STLMT)/, "city"],
  [/^PCL/, "country"],
  [/^ADM1/, "admin1"],
  [/^(?:ADM|RGN)/, "region"],
  [/^CONT$/, "continent"],
];

/** The kind of an entry in our words: `PPLC` of a GeoNames list is a `capital`; other kinds are as the list has them. */
export function kindOf(kind: string | null): string | null {
  if (kind === null) return null;
  return geonames.find(([code]) => code.test(kind))?.[1] ?? kind;
}

/**
 * The kind of a place that a list gives none: a place called as its own state is (Tunisia, تونس for TN) is that `country`,
 * unless it has a name that says it is the capital (تونس العاصمة "Tunis the capital").
 */
export function inferredKind(
  country: string | undefined,
  labels: Readonly<Record<string, string>>,
  names: readonly string[],
): string | null {
  if (country === undefined || !/^[A-Z]{2}$/.test(country)) return null;
  if (names.some((name) => /\sالعاصمة$/u.test(name) && !/^\S+\s(?:الجديدة|القديمة)/u.test(name))) return "capital";
  const known = Object.entries(stateNames).filter(([lang]) => labels[lang] !== undefined);
  const called = alsoCalled[country] ?? [];
  const isState = ([lang, of]: (typeof known)[number]) => {
    const label = foldName(labels[lang] as string);
    return label === foldName(of.of(country) ?? "") || called.some((name) => label === foldName(name));
  };
  return known.length > 0 && known.every(isState) ? "country" : null;
}

/** What CLDR calls states; its data comes with Node and differs little between versions. */
const stateNames = {
  ar: new Intl.DisplayNames(["ar"], { type: "region", fallback: "none" }),
  en: new Intl.DisplayNames(["en"], { type: "region", fallback: "none" }),
} as const;

/** What newspapers call states that CLDR calls otherwise: its Türkiye is Turkey, and المملكة العربية السعودية mostly السعودية. */
// biome-ignore format: several rows a line
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  AE: ["الإمارات", "دولة الإمارات", "UAE"], BA: ["البوسنة", "Bosnia", "Bosnia and Herzegovina"],
  CD: ["الكونغو الديمقراطية", "جمهورية الكونغو الديمقراطية", "DR Congo", "Democratic Republic of the Congo", "Democratic Republic of Congo"],
  CG: ["الكونغو", "Congo", "Republic of the Congo"], CI: ["كوت ديفوار", "Ivory Coast"],
  CZ: ["جمهورية التشيك", "Czech Republic"], DK: ["الدنمارك", "الدانمارك"], GB: ["بريطانيا", "Britain", "Great Britain"],
  IR: ["Islamic Republic of Iran"], MM: ["ميانمار", "بورما", "Myanmar", "Burma"], NL: ["The Netherlands"],
  PS: ["فلسطين", "دولة فلسطين", "Palestine", "State of Palestine"], SA: ["السعودية"], SY: ["سورية"], SZ: ["سوازيلاند", "Swaziland"],
  TL: ["تيمور الشرقية", "East Timor"], TR: ["Turkey"],
  US: ["أمريكا", "أميركا", "الولايات المتحدة الأمريكية", "الولايات المتحدة الأميركية", "America", "United States of America", "USA"],
  VA: ["Vatican", "The Vatican"], ZA: ["جنوب إفريقيا"],
};
