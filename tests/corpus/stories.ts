import { knowledgeOf } from "../../src/article/knowledge.ts";
import { readRecord } from "../../src/article/read.ts";
import { segment } from "../../src/article/segment/segment.ts";
import { signatureOf } from "../../src/corpus/signature.ts";
import { gazetteerOf } from "../../src/index.ts";
import { keyOf, splitWords } from "../../src/language/words.ts";

const knowledge = knowledgeOf(gazetteerOf([{ id: "x", type: "place", labels: { en: "Xanadu" } }]).gazetteer, { discover: "off" });

/** A text as the article phase hands it to the corpus phase: its sentences with their zones. */
export function segmented(text: string) {
  return segment(readRecord({ id: "a", text }, "test"), knowledge);
}

export function signatureIn(text: string): Uint8Array | null {
  return signatureOf(segmented(text));
}

/** The oracle: the set of three-word shingles of a story, by the plain functions that words are defined by. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const words = segmented(text)
    .sentences.filter(({ zone }) => zone === "body" || zone === "quote")
    .flatMap(({ start, end }) => splitWords(text, start, end))
    .filter(({ kind }) => kind !== "mark")
    .map((word) => keyOf(text, word))
    .filter((key) => key !== "");
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}

/** Exact Jaccard similarity of two sets. */
export function jaccardOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((one) => b.has(one)).length;
  return shared / (a.size + b.size - shared);
}

/** A report of clashes in Tripoli and a call for calm, as an agency would send it. */
export const arabicWire = `طرابلس (وكالة) - اندلعت اشتباكات متقطعة مساء أمس في الضاحية الجنوبية للعاصمة الليبية بين مجموعتين مسلحتين، وسمع دوي انفجارات قوية في أحياء عدة قبل أن يعود الهدوء تدريجيا مع ساعات الفجر الأولى.

وقال متحدث باسم مركز طب الطوارئ إن الفرق أجلت عشرات العائلات من منازلها القريبة من خطوط المواجهة، ونقلت ثلاثة جرحى إلى المستشفى المركزي حيث وصفت حالتهم بأنها مستقرة.

ودعت بعثة الأمم المتحدة جميع الأطراف إلى وقف فوري للتصعيد وحماية المدنيين، مؤكدة أن الحوار وحده يفتح الطريق أمام انتخابات تنهي المرحلة الانتقالية التي طال أمدها.`;

/** A story of a harbour. */
export const englishStory = `Harbour workers end week-long strike

Port workers voted on Sunday to return to their jobs after a week of talks in which the ministry agreed to pay the wages that had been held back since the spring, union leaders said.

More than forty ships had been waiting outside the harbour, and bakers in the old town had begun to ration flour as the mills ran out of grain. The first vessel was unloaded before dawn under the eyes of a small crowd.

The head of the union said the vote was close and that members would walk out again if the first payment did not reach their accounts by the end of the month. The ministry did not answer questions.`;

/** Another story of the same site, and so with the same lines around it. */
export const otherStory = `Museum reopens after ten years

The national museum opened its doors again on Friday after a restoration that took ten years and cost twice what had been planned, and schoolchildren were the first to walk through the new halls.

Among the pieces on show for the first time is a mosaic found by a farmer who was digging a well behind his house. Curators spent three winters cleaning it stone by stone, and a whole room has been built around it.

Visitors can see the collection without a ticket until the end of the year, the director said, because the city has waited long enough for its past.`;

/** What a site puts around each of its stories. */
export const siteLines = `Follow us on Facebook and Twitter

Subscribe to our newsletter to get the day's stories in your inbox every morning

All rights reserved. This material may not be published, broadcast, rewritten or redistributed.`;
