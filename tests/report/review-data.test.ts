import { describe, expect, test } from "vitest";
import { judgementsOf } from "../../src/article/judge/judgements.ts";
import { annotate, gazetteerOf, knowledgeOf, readRecord, toArticleFile } from "../../src/index.ts";
import type { Judgement } from "../../src/model/judgement.ts";
import { reviewArticle } from "../../src/report/review-data.ts";
import { smallEntries } from "../small-list.ts";

// "Hulusi Akar arrived in Tripoli."
const text = "وصل خلوصي أكار إلى طرابلس.";
const { gazetteer } = gazetteerOf(smallEntries);
const article = toArticleFile(annotate(readRecord({ id: "a", text }, "in"), knowledgeOf(gazetteer, { discover: "off" })));

/** The article as the reviewer sees it: each mark's text, struck through where it was rejected, with what was decided. */
function seen(...decided: readonly (readonly [string, Partial<Judgement>])[]): readonly string[] {
  const lines = decided.map(([quoted, decision], at) => {
    const start = text.indexOf(quoted);
    const judgement = { ...decision, article: "a", start, end: start + quoted.length, text: quoted } as Judgement;
    return { judgement, line: at + 1 };
  });
  const { marks } = reviewArticle(article, gazetteer, judgementsOf(lines));
  return marks.map((mark) => `${mark.rejected ? "-" : ""}${mark.text}: ${mark.judgement?.decision ?? "as found"}`);
}

const noName = { decision: "no-name" } as const;

describe("an article under review", () => {
  test("shows what was found, and what was decided of it", () => {
    expect(seen()).toEqual(["خلوصي أكار: as found", "طرابلس: as found"]);
    expect(seen(["طرابلس", { decision: "link", entity: "tripoli" }])).toEqual(["خلوصي أكار: as found", "طرابلس: link"]);
  });

  test("keeps a rejected place to be seen, until that is taken back", () => {
    expect(seen(["طرابلس", noName])).toEqual(["خلوصي أكار: as found", "-طرابلس: no-name"]);
    expect(seen(["طرابلس", noName], ["طرابلس", { decision: "undecided" }])).toEqual(["خلوصي أكار: as found", "طرابلس: as found"]);
  });

  test("of rejected places that overlap shows the one judged last, whichever was found", () => {
    const [whole, part] = ["خلوصي أكار", "أكار"];
    expect(seen([whole, noName], [part, noName])).toEqual(["-أكار: no-name", "طرابلس: as found"]);
    expect(seen([part, noName], [whole, noName])).toEqual(["-خلوصي أكار: no-name", "طرابلس: as found"]);
  });

  test("never shows a rejected place over a name that stands", () => {
    const person = { decision: "unlisted", type: "person" } as const;
    expect(seen(["خلوصي أكار", noName], ["أكار", person])).toEqual(["أكار: unlisted", "طرابلس: as found"]);
  });
});
