import { describe, expect, test } from "vitest";
import { articleOf, graphOf, shortEdges } from "./small-articles.ts";

const text = "a met b. a left c.\nd saw a and b and b.";
const article = articleOf("one", "2024-01-31", text);

describe("a window", () => {
  test("of a sentence is the default, and a pair counts once in it", () => {
    const graph = graphOf([article]);
    expect(graph.window).toBe("sentence");
    expect(graph.windows).toBe(3);
    expect(shortEdges(graph)).toEqual(["a-b 2/1", "a-c 1/1", "a-d 1/1", "b-d 1/1"]);
  });

  test("of a paragraph is a block of text", () => {
    const graph = graphOf([article], { windows: ["paragraph"] });
    expect(graph.windows).toBe(2);
    expect(shortEdges(graph)).toEqual(["a-b 2/1", "a-c 1/1", "a-d 1/1", "b-c 1/1", "b-d 1/1"]);
  });

  test("of a paragraph begins on a new line where a file does not tell the blocks", () => {
    const old = { ...article, sentences: article.sentences.map(({ block: _, ...sentence }) => sentence) };
    expect(shortEdges(graphOf([old], { windows: ["paragraph"] }))).toEqual(
      shortEdges(graphOf([article], { windows: ["paragraph"] })),
    );
  });

  test("of an article holds everything", () => {
    const graph = graphOf([article, articleOf("two", null, "c. d.")], { windows: ["article"] });
    expect(graph.windows).toBe(2);
    expect(shortEdges(graph)).toEqual(["a-b 1/1", "a-c 1/1", "a-d 1/1", "b-c 1/1", "b-d 1/1", "c-d 2/2"]);
  });

  test("of tokens is a largest run that begins within the distance", () => {
    // Tokens: a 0, met 1, b 2, then 3, c 4.
    const line = articleOf("one", null, "a met b. Then c.");
    expect(shortEdges(graphOf([line], { windows: ["tokens:1"] }))).toEqual([]);
    expect(shortEdges(graphOf([line], { windows: ["tokens:2"] }))).toEqual(["a-b 1/1", "b-c 1/1"]);
    expect(graphOf([line], { windows: ["tokens:2"] }).windows).toBe(2);
    expect(shortEdges(graphOf([line], { windows: ["tokens:4"] }))).toEqual(["a-b 1/1", "a-c 1/1", "b-c 1/1"]);
  });

  test("of tokens counts a mention after a proclitic with its token, and no punctuation", () => {
    // ل + a written together, as the proclitic in لليبيا (for Libya): the mention begins inside the token.
    const joined = articleOf("one", null, "a, (one) - xyz q.");
    const mention = { ...(joined.mentions[1] as (typeof joined.mentions)[0]), start: 12, end: 13, text: "z" };
    const changed = { ...joined, mentions: [joined.mentions[0] as typeof mention, mention] };
    expect(shortEdges(graphOf([changed], { windows: ["tokens:1"] }))).toEqual([]);
    expect(shortEdges(graphOf([changed], { windows: ["tokens:2"] }))).toEqual(["a-q 1/1"]);
  });
});

describe("what does not count", () => {
  test("furniture, unless asked for; quotes, when asked to leave them out", () => {
    const page = articleOf("one", null, 'a with b. "a and c. # d and e.');
    expect(shortEdges(graphOf([page]))).toEqual(["a-b 1/1", "a-c 1/1"]);
    expect(shortEdges(graphOf([page], { leaveOut: ["furniture", "quote"] }))).toEqual(["a-b 1/1"]);
    expect(shortEdges(graphOf([page], { leaveOut: [] }))).toEqual(["a-b 1/1", "a-c 1/1", "d-e 1/1"]);
    expect(graphOf([page], { leaveOut: ["furniture", "quote"] }).nodes.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  test("a sentence printed again", () => {
    expect(shortEdges(graphOf([articleOf("one", null, "a with b. =0 a with b.")]))).toEqual(["a-b 1/1"]);
  });

  test("ambiguous mentions, which are told", () => {
    const graph = graphOf([articleOf("one", null, "a with b and ?.")]);
    expect(shortEdges(graph)).toEqual(["a-b 1/1"]);
    expect(graph.leftOut.ambiguousMentions).toBe(1);
  });

  test("entities of other types than those asked for", () => {
    const graph = graphOf([articleOf("one", null, "a with b in p.")], { types: ["person"] });
    expect(graph.nodes.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(shortEdges(graph)).toEqual(["a-b 1/1"]);
  });

  test("articles outside the period, and undated ones when there is one", () => {
    const days = ["2024-01-01", "2024-02-01T10:00:00Z", "2024-03-01", null];
    const articles = days.map((day, number) => articleOf(`article-${number}`, day, "a with b."));
    const graph = graphOf(articles, { since: "2024-01-15", until: "2024-03-01" });
    expect(shortEdges(graph)).toEqual(["a-b 2/2"]);
    expect([graph.articles, graph.leftOut.outsidePeriod]).toEqual([2, 2]);
  });
});
