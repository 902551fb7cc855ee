import type { EntryRow } from "../src/index.ts";

/** A list of a few entries, so that tests of whole runs need not wait for the shipped lists. */
export const smallEntries: readonly EntryRow[] = [
  { id: "libya", type: "place", labels: { ar: "ليبيا", en: "Libya" }, country: "LY", place: { kind: "country" } },
  { id: "tripoli", type: "place", labels: { ar: "طرابلس", en: "Tripoli" }, country: "LY", place: { kind: "capital" } },
  { id: "benghazi", type: "place", labels: { ar: "بنغازي", en: "Benghazi" }, country: "LY", place: { kind: "city" } },
  { id: "fathi-bashagha", type: "person", labels: { ar: "فتحي باشاغا", en: "Fathi Bashagha" }, names: ["باشاغا"], country: "LY" },
  { id: "hulusi-akar", type: "person", labels: { ar: "خلوصي أكار", en: "Hulusi Akar" }, country: "TR" },
  { id: "united-nations", type: "organization", labels: { ar: "الأمم المتحدة", en: "United Nations" } },
];

/** The small list as the text of a `.jsonl` file. */
export const smallList: string = smallEntries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
