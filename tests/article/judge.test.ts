import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judgementsOf } from "../../src/article/judge/judgements.ts";
import { knowledgeOf } from "../../src/article/knowledge.ts";
import { readTextFile } from "../../src/article/read.ts";
import { toArticleFile } from "../../src/model/article-file.ts";
import { type Judgement, judgementSchema } from "../../src/model/judgement.ts";
import { annotate } from "../../src/pipeline.ts";
import { markedText, textOf } from "../marked.ts";
import { compactList } from "./compact-list.ts";

const gazetteer = compactList([
  "libya place country LY: ليبيا / Libya",
  "tripoli place capital LY pop=1000000: طرابلس / Tripoli",
  "tripoli-lebanon place city LB pop=200000: طرابلس / Tripoli",
  "bashagha person m LY: فتحي باشاغا / Fathi Bashagha",
  "salih-a person m LY: صالح المنصوري / Salih Mansouri",
  "salih-b person m EG: صالح المنصوري / Salih Mansouri",
  "un org international: الأمم المتحدة / United Nations",
  "mission org: بعثة الأمم المتحدة / United Nations Mission",
]);

/** A judgement's line; `start` and `end` are those of its text's first place in `marked` unless told. */
type Line = { readonly decision: string; readonly text?: string } & Readonly<Record<string, unknown>>;

/** Annotates the text of `marked` as the article `case`, with judgements on it. */
function judged(marked: string, lines: readonly Line[], text = textOf(marked)) {
  const numbered = lines.map((line, index) => ({ judgement: lineOf(line, textOf(marked)), line: index + 1 }));
  const article = readTextFile(new TextEncoder().encode(text), { path: "case.txt", id: "case" });
  return annotate(article, knowledgeOf(gazetteer, { judgements: judgementsOf(numbered) }));
}

function lineOf(line: Line, text: string): Judgement {
  if (line.text === undefined) return judgementSchema.parse(line);
  const start = (line.start as number | undefined) ?? text.indexOf(line.text);
  return judgementSchema.parse({ article: "case", start, end: start + line.text.length, ...line });
}

function check(marked: string, lines: readonly Line[]): void {
  expect(markedText(judged(marked, lines))).toBe(marked);
}

describe("a judgement on a mention", () => {
  // "Salih al-Mansouri spoke."
  const text = "تحدث صالح المنصوري.";

  test("decides between the entities of a name left ambiguous", () => {
    check("تحدث [صالح المنصوري|person:?salih-a,salih-b].", []);
    check("تحدث [صالح المنصوري|person:salih-b].", [{ decision: "link", text: "صالح المنصوري", entity: "salih-b" }]);
  });

  test("is marked in the evidence, with who decided, when and why; what it was between stays told", () => {
    const who = { judgedBy: "amal", judgedAt: "2026-11-26T13:00:00Z", note: "the minister" };
    const [mention] = judged(text, [{ decision: "link", text: "صالح المنصوري", entity: "salih-b", ...who }]).mentions;
    expect(mention).toMatchObject({
      entity: "salih-b",
      score: 1,
      origin: "gazetteer",
      evidence: [{ rule: "judgement", detail: "link to salih-b by amal at 2026-11-26T13:00:00Z: the minister" }],
      alternatives: [{ entity: "salih-a" }],
    });
  });

  test("that accepts what was found keeps the reasons for it", () => {
    const found = judged("[ليبيا|place:libya]", []).mentions[0];
    const accepted = judged("[ليبيا|place:libya]", [{ decision: "link", text: "ليبيا", entity: "libya" }]).mentions[0];
    expect(accepted?.evidence.slice(1)).toEqual(found?.evidence);
    expect(accepted?.name).toBe(found?.name);
  });

  test("links to another entity, and tells the one turned down", () => {
    const marked = "[طرابلس|place:tripoli-lebanon] عاصمة الشمال.";
    check(marked, [{ decision: "link", text: "طرابلس", entity: "tripoli-lebanon" }]);
    const [mention] = judged(marked, [{ decision: "link", text: "طرابلس", entity: "tripoli-lebanon" }]).mentions;
    expect(mention?.alternatives.map(({ entity }) => entity)).toEqual(["tripoli"]);
  });

  test("takes away what is no name; a demonym that it had covered comes back", () => {
    check("تحدث صالح المنصوري.", [{ decision: "no-name", text: "صالح المنصوري" }]);
    const lines = [{ decision: "unlisted", text: "الحكومة الليبية", type: "organization" }];
    check("قالت [الحكومة الليبية|org] ذلك.", lines);
    check("قالت الحكومة {الليبية|libya} ذلك.", [...lines, { decision: "no-name", text: "الحكومة الليبية" }]);
  });

  test("says that a listed name is somebody whom no list has: then it is a candidate", () => {
    check("وصل [فتحي باشاغا|person] أمس.", [{ decision: "unlisted", text: "فتحي باشاغا", type: "person" }]);
    const [mention] = judged("وصل [فتحي باشاغا|person] أمس.", [
      { decision: "unlisted", text: "فتحي باشاغا", type: "person" },
    ]).mentions;
    expect(mention).toMatchObject({ entity: null, origin: "discovery", alternatives: [], name: "فتحي باشاغا" });
  });

  test("makes one mention of several, or several of one", () => {
    check("[بعثة الأمم المتحدة|org:mission] و[ليبيا|place:libya]", []);
    check("بعثة [الأمم المتحدة|org:un] و[ليبيا|place:libya]", [{ decision: "link", text: "الأمم المتحدة", entity: "un" }]);
    check("[بعثة الأمم المتحدة وليبيا|org]", [{ decision: "unlisted", text: "بعثة الأمم المتحدة وليبيا", type: "organization" }]);
  });

  test("keeps the clitic out of the span", () => {
    const [mention] = judged("ب[طرابلس|place:tripoli-lebanon]", [
      { decision: "link", text: "طرابلس", entity: "tripoli-lebanon" },
    ]).mentions;
    expect([mention?.text, mention?.clitic]).toEqual(["طرابلس", "ب"]);
  });

  test("is passed over where no list has its entity", () => {
    check("وصل إلى [ليبيا|place:libya].", [{ decision: "link", text: "ليبيا", entity: "atlantis" }]);
  });

  test("gives way to a later one, on its place or overlapping it; undecided takes it back", () => {
    const link = (entity: string) => ({ decision: "link", text: "صالح المنصوري", entity });
    check("تحدث [صالح المنصوري|person:salih-b].", [link("salih-a"), link("salih-b")]);
    check("تحدث [صالح المنصوري|person:?salih-a,salih-b].", [link("salih-a"), { decision: "undecided", text: "صالح المنصوري" }]);
    check("تحدث صالح [المنصوري|person].", [link("salih-a"), { decision: "unlisted", text: "المنصوري", type: "person" }]);
  });

  test("on another article changes nothing here", () => {
    check("وصل إلى [ليبيا|place:libya].", [{ decision: "no-name", text: "ليبيا", article: "other" }]);
  });
});

describe("a judgement finds its place", () => {
  const was = "وصل صالح المنصوري. غادر صالح المنصوري.";
  const second = was.lastIndexOf("صالح");
  const line = { decision: "link", text: "صالح المنصوري", entity: "salih-b", start: second, prefix: "غادر ", suffix: "." };
  const ambiguous = "[صالح المنصوري|person:?salih-a,salih-b]";
  const decided = "[صالح المنصوري|person:salih-b]";

  test.each([
    ["where it was judged", was, `وصل ${ambiguous}. غادر ${decided}.`],
    [
      "where its surroundings went, when text came before it",
      `خبر عاجل\n\n${was}`,
      `خبر عاجل\n\nوصل ${ambiguous}. غادر ${decided}.`,
    ],
    ["nowhere, when the text around it changed", "وصل صالح المنصوري. عاد صالح المنصوري.", `وصل ${ambiguous}. عاد ${ambiguous}.`],
    [
      "nowhere, when it could be at two places and is at neither as it was",
      "نعم. غادر صالح المنصوري. غادر صالح المنصوري.",
      `نعم. غادر ${ambiguous}. غادر ${ambiguous}.`,
    ],
  ])("%s", (_, now, expected) => {
    expect(markedText(judged(was, [line], now))).toBe(expected);
  });

  test("so that a later one wins though it tells the place after a change, and the earlier the one before", () => {
    const now = `خبر عاجل\n\n${was}`;
    const again = { ...line, start: now.lastIndexOf("صالح"), decision: "undecided" };
    expect(markedText(judged(was, [line, again], now))).toBe(`خبر عاجل\n\nوصل ${ambiguous}. غادر ${ambiguous}.`);
  });
});

describe("a judgement on a name", () => {
  // "The engineer Sami al-Warfalli spoke. Al-Warfalli left."
  const found = "قال المهندس [سامي الورفلي|person] ذلك. ثم عاد [الورفلي|person].";

  test("is on every unlisted mention of it, short forms too, however it is spelled", () => {
    check(found, []);
    check("قال المهندس سامي الورفلي ذلك. ثم عاد الورفلي.", [{ decision: "no-name", name: "سامي الوَرفلي" }]);
    check("قال المهندس [سامي الورفلي|person:bashagha] ذلك. ثم عاد [الورفلي|person:bashagha].", [
      { decision: "link", name: "سامي الورفلي", entity: "bashagha" },
    ]);
    check("قال المهندس [سامي الورفلي|org] ذلك. ثم عاد [الورفلي|org].", [
      { decision: "unlisted", name: "سامي الورفلي", type: "organization" },
    ]);
  });

  test("gives way to one on a mention", () => {
    check("قال المهندس سامي الورفلي ذلك. ثم عاد [الورفلي|person:bashagha].", [
      { decision: "link", text: "الورفلي", entity: "bashagha", start: textOf(found).lastIndexOf("الورفلي") },
      { decision: "no-name", name: "سامي الورفلي" },
    ]);
  });

  test("leaves listed names alone", () => {
    check("وصل إلى [ليبيا|place:libya].", [{ decision: "no-name", name: "ليبيا" }]);
  });
});

describe("whatever is judged", () => {
  const text = "وصل فتحي باشاغا إلى طرابلس الليبية، وقال المهندس سامي الورفلي لبعثة الأمم المتحدة: Fathi Bashagha 🎉.";
  const judgement = fc
    .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 30 }), fc.constantFrom("link", "unlisted", "no-name", "undecided"))
    .map(([start, length, decision]) => {
      const more = decision === "link" ? { entity: "un" } : decision === "unlisted" ? { type: "place" } : {};
      return { decision, start, text: text.slice(start, start + length), ...more };
    });

  test("mentions lie in the text, in order, apart from each other and from demonyms", () => {
    fc.assert(
      fc.property(fc.array(judgement, { maxLength: 8 }), (lines) => {
        const { mentions, demonyms } = judged(text, lines);
        const spans = [...mentions, ...demonyms].sort((a, b) => a.start - b.start);
        for (const [at, { start, end, text: own }] of spans.entries()) {
          expect(text.slice(start, end)).toBe(own);
          expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
        }
        expect(mentions).toEqual([...mentions].sort((a, b) => a.start - b.start));
      }),
    );
  });

  test("accepting all that was found changes no mention but in score and evidence", () => {
    const bare = judged(text, []);
    const lines = bare.mentions.map((mention) => ({
      start: mention.start,
      text: mention.text,
      ...(mention.entity === null ? { decision: "unlisted", type: mention.type } : { decision: "link", entity: mention.entity }),
    }));
    const facts = (article: typeof bare) =>
      toArticleFile(article).mentions.map(({ score: _, evidence: __, ...mention }) => mention);
    expect(bare.mentions.length).toBeGreaterThan(4);
    expect(facts(judged(text, lines))).toEqual(facts(bare));
  });
});
