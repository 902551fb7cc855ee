import fc from "fast-check";
import { compactList } from "./compact-list.ts";

/** A list whose names meet in every way: shared, nested, with articles and clitic letters, in both scripts. */
export const sampleGazetteer = compactList([
  "libya place country LY pop=7000000 prom=0.8: ليبيا / Libya",
  "tripoli place capital LY pop=1200000: طرابلس / Tripoli",
  "tripoli-lb place city LB pop=500000: طرابلس / Tripoli",
  "lebanon place country LB: لبنان / Lebanon",
  "usa place country US prom=1: الولايات المتحدة / United States / US",
  "un org international: الأمم المتحدة / United Nations / UN",
  "unsmil org international LY: بعثة الأمم المتحدة للدعم في ليبيا / UNSMIL",
  "libya-24 org website LY: أخبار ليبيا 24",
  "bashagha person m LY: فتحي باشاغا / Fathi Bashagha / ~باشاغا",
  "abdullah person m JO: عبد الله الثاني / Abdullah II",
  "boe org central-bank GB: بنك إنجلترا / Bank of England",
  "england place country GB: إنجلترا / England",
  "yahoo org company US: Yahoo!",
  "mali place country ML: ~مالي / Mali",
]);

// biome-ignore format: many a line
const pieces = [
  "ليبيا", "وليبيا", "بليبيا", "للأمم المتحدة", "الأمم", "المتحدة", "طرابلس", "لطرابلس", "أخبار ليبيا 24", "٢٤", "باشاغا", "فتحي باشاغا",
  "عبدالله الثاني", "الرئيس", "وزير الدفاع الليبي", "اللبنانية", "مالي", "لِيبيَا", "ليبـــيا", "ﻣﺼﺮ", "ﷲ", "محمد الورفلي",
  "Libya's", "the", "US", "us", "Bank of England", "Mr", "Fathi Bashagha", "Bashagha", "Yahoo!", "J. K.", "al-Qa'ida", "LIBYA",
  "\n", "\n\n", "\r\n", ".", "،", ", ", "«", "»", "“", "”", "(", ")", " – ", ": ", "؟", "...", "..", "-", "ـ", "'", "’s",
  "\u200f", "\u202b", "\u202c", "\u2067", "\u2069", "\u200c", "\u00ad", "\u00a0", "\ufeff", "\u0000", "\u0301", "\u064e",
  "\ud800", "\udc00", "😀", "👨‍👩‍👧", "𝔏𝔦𝔟𝔶𝔞", "İ", "ß", "ﬃ", "Ǆ", "中文", "שלום", "123,456.78",
];

/** Texts as newspapers write them and as nobody does: pieces of names, marks and odd characters in any order. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(" ")),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  // Lone surrogates and everything else that sixteen bits can hold
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
);
