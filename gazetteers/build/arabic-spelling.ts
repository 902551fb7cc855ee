/** Letters of Persian, Urdu, Kurdish and Uyghur: a name that has one is no Arabic spelling. */
const foreignLetters = /[\u0671-\u06a3\u06a5-\u06d3\u06d5\u06ee-\u06ff\u0750-\u077f]/u;

/**
 * What is left out without harm: bidi controls and zero-width characters, tatweel, harakat and Quranic marks.
 * So طَرَابُلُس is written طرابلس, as newspapers do.
 */
const dropped =
  /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u08d3-\u08ff\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

const arabicName = /^[\u0621-\u064a\u06a4]+(?:[ -][\u0621-\u064a\u06a4]+)*$/u;

/**
 * A source's Arabic name as we list it, or null where it is none: marks and controls off, presentation forms resolved,
 * cut at the first comma or bracket (شان ، ليختنشتاين "Schaan, Liechtenstein" is شان). Null for Latin text, for letters of
 * other languages, for a doubled letter that no Arabic word begins with (دونن for Denain is Uyghur), for a lone letter.
 */
export function arabicSpelling(raw: string): string | null {
  const name = raw
    .normalize("NFKC")
    .replace(dropped, "")
    .replace(/[،,(؛;/].*$/su, "")
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/\s*-\s*/gu, "-")
    .replace(/[\s\u00a0_]+/gu, " ")
    .trim();
  if (!arabicName.test(name) || foreignLetters.test(name)) return null;
  return name.replace(/[ -]/g, "").length < 2 ? null : name;
}

/** Spellings a cleaned name stands for: with ڤ (a v or a Tunisian g) also the letters of the common keyboard. */
export function plainSpellings(name: string): readonly string[] {
  if (!name.includes("ڤ")) return [name];
  return [name.replaceAll("ڤ", "ف"), name.replaceAll("ڤ", "ق")];
}

const classWord =
  "شعبية|ولاية|محافظة|مقاطعة|إقليم|اقليم|منطقة|كانتون|بلدية|أوبلاست|أوبليس|كراي|جمهورية|إمارة|مدينة|دائرة|أبرشية|مديرية|رعية|قضاء|أوكروغ";
const before = new RegExp(`^(?:ال)?(?:${classWord}) (?=\\S)`, "u");
const after = /(?<=\S) (?:أوبلاست|أوبلاستي|كراي|أوبليسي|أوكروغ)$/u;

/** An administrative name without its class word (شعبية الجفرة "district of Jufra" is الجفرة), null where it has none. */
export function withoutArabicClassWord(name: string): string | null {
  const bare = name.replace(before, "").replace(after, "");
  return bare === name ? null : bare;
}

const directions = new Set(
  `شمال جنوب شرق غرب وسط مركز شمالي شمالية جنوبي جنوبية شرقي شرقية غربي غربية وسطى أوسط مركزي مركزية عليا سفلى كبرى صغرى
  عاصمة بحرية ساحلية جديدة`.split(/\s+/u),
);

/** Whether a bare administrative name is only a direction or a degree (المنطقة الشمالية): no name by itself. */
export function isArabicDirection(name: string): boolean {
  return name.split(" ").every((word) => directions.has(word.replace(/^ال/u, "")));
}
