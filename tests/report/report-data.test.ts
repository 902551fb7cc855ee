import { describe, expect, test } from "vitest";
import { reportCaps, reportData } from "../../src/report/report-data.ts";
import { articleOf, candidateOf, edgeOf, entityOf, graphOf, inputOf, mentionAt } from "./samples.ts";

const many = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index));

describe("reportData", () => {
  test("caps each list at its strongest and counts all", () => {
    const data = reportData(
      inputOf({
        articles: [articleOf("text")],
        articleCount: 1234,
        entities: many(reportCaps.entities + 7, (index) => entityOf(`e${index}`, { mentions: index })),
        candidates: many(reportCaps.candidates + 5, (index) => candidateOf(`c${index}`, { mentions: index })),
        graph: graphOf(many(reportCaps.pairs + 3, (index) => edgeOf("a", `b${index}`, { count: index }))),
        problems: many(reportCaps.problems + 1, (index) => ({ code: "article/empty", message: `${index}` })),
      }),
    );
    expect(data.totals).toEqual({
      articles: 1234,
      entities: 507,
      mentions: (506 * 507) / 2,
      candidates: 205,
      pairs: 203,
      problems: 201,
    });
    expect([data.entities.length, data.candidates.length, data.pairs.length, data.problems.length]).toEqual([500, 200, 200, 200]);
    expect([data.entities[0]?.id, data.candidates[0]?.key, data.pairs[0]?.target]).toEqual(["e506", "c204", "b202"]);
  });

  test("orders pairs by count, then log-likelihood, then ids", () => {
    const edges = [
      edgeOf("b", "c", { count: 2, logLikelihood: 1 }),
      edgeOf("a", "d", { count: 2, logLikelihood: 1 }),
      edgeOf("a", "c", { count: 2, logLikelihood: 1 }),
      edgeOf("x", "y", { count: 2, logLikelihood: 5 }),
      edgeOf("p", "q", { count: 3, logLikelihood: 0 }),
    ];
    const { pairs } = reportData(inputOf({ graph: graphOf(edges) }));
    expect(pairs.map(({ source, target }) => source + target)).toEqual(["pq", "xy", "ac", "ad", "bc"]);
    expect(reportData(inputOf({ graph: graphOf([...edges].reverse()) })).pairs).toEqual(pairs);
  });

  test("caps spellings and evidence of a row and counts them", () => {
    const names = many(30, (index) => ({ text: `n${index}`, count: 1 }));
    const contexts = many(25, (index) => ({ article: "a.txt", start: index, end: index + 1, phrase: "" }));
    const evidence = many(21, (index) => ({ article: "a.txt", sentence: index }));
    const data = reportData(
      inputOf({
        entities: [entityOf("e", { names })],
        candidates: [candidateOf("c", { names, contexts })],
        graph: graphOf([edgeOf("a", "b", { evidence })]),
      }),
    );
    expect(data.entities[0]).toMatchObject({ names: names.slice(0, 20), nameCount: 30 });
    expect(data.candidates[0]).toMatchObject({ names: names.slice(0, 20), nameCount: 30, contextCount: 25 });
    expect(data.pairs[0]).toMatchObject({ evidence: evidence.slice(0, 20), evidenceCount: 21 });
  });

  test("shows a text whole up to the cap", () => {
    const text = "a".repeat(reportCaps.characters);
    expect(reportData(inputOf({ articles: [articleOf(text)] })).articles[0]).toMatchObject({ text, characters: text.length });
  });

  test("cuts a long text with its spans, and says how much there was", () => {
    const text = `${"a ".repeat(reportCaps.characters / 2)}Tripoli`;
    const article = articleOf(text, { mentions: [mentionAt("a", 0), mentionAt("Tripoli", reportCaps.characters)] });
    const [cut] = reportData(inputOf({ articles: [article] })).articles;
    expect(cut).toMatchObject({
      characters: text.length,
      mentionCount: 2,
      sentences: [{ start: 0, end: reportCaps.characters }],
    });
    expect(cut?.text).toHaveLength(reportCaps.characters);
    expect(cut?.mentions).toHaveLength(1);
  });

  test("cuts no mention and no surrogate pair in two", () => {
    const before = "a".repeat(reportCaps.characters - 1);
    const named = articleOf(`${before}Tripoli b`, { mentions: [mentionAt("Tripoli", before.length)] });
    expect(reportData(inputOf({ articles: [named] })).articles[0]).toMatchObject({ text: before, mentions: [] });
    expect(reportData(inputOf({ articles: [articleOf(`${before}🎉 b`)] })).articles[0]?.text).toBe(before);
  });

  test("carries the labels of whatever the page refers to, and no gazetteer entries", () => {
    const mention = { ...mentionAt("Tripoli", 0), alternatives: [{ entity: "tripoli-lb", score: 0.2 }] };
    const data = reportData(
      inputOf({
        articles: [articleOf("Tripoli", { mentions: [mention] })],
        entities: [entityOf("tripoli-lb"), entityOf("tripoli"), entityOf("__proto__")],
      }),
    );
    expect(data.labels.map(({ id }) => id)).toEqual(["__proto__", "tripoli", "tripoli-lb"]);
    expect(JSON.stringify(data)).not.toContain("secret");
  });

  test("heads an article with its title, its first sentence or its id", () => {
    const headings = [
      articleOf("Big\n news\n\nBody", { title: { start: 0, end: 9 } }),
      articleOf("Body text."),
      articleOf(""),
      articleOf("🎉".repeat(300)),
    ];
    const { articles } = reportData(inputOf({ articles: headings }));
    expect(articles.map(({ heading }) => heading)).toEqual(["Big news", "Body text.", "a.txt", `${"🎉".repeat(140)}…`]);
  });
});
