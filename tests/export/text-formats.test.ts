import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentName } from "../../src/export/document-name.ts";
import { textFormats } from "../../src/export/text-formats.ts";
import type { EntityRecord } from "../../src/model/corpus-files.ts";
import type { GraphEdge } from "../../src/model/graph.ts";
import { rendered, smallArticle, smallEntity, smallRun } from "./small-run.ts";

const one = (files: Record<string, string>) => files[""] as string;
const wikidata = { refs: { wikidata: "Q1016" } };

/** An emoji is two UTF-16 code units and one code point: Libya starts at 4, and for who counts code points at 3. */
const emoji = smallArticle("news/a.txt", "😀 a Libya and Zorblat.", [
  ["Libya", "place", "libya"],
  ["Zorblat", "person", null],
]);
const run = smallRun([emoji], [smallEntity("libya", "place", wikidata)]);

describe("every format of annotated text", () => {
  test.each(textFormats.map(({ name }) => name))(
    "%s gives the same text again, and something for a run without articles",
    async (name) => {
      expect(await rendered(name, run)).toEqual(await rendered(name, run));
      expect(Object.keys(await rendered(name, smallRun([]))).length).toBeGreaterThan(0);
    },
  );

  test.each(textFormats.map(({ name }) => name))("%s holds no unpaired surrogate, whatever an article holds", async (name) => {
    const hostile = smallArticle("\ud83d", "x \udc00 Libya \ud83d y", [["Libya", "place", "libya"]]);
    for (const text of Object.values(await rendered(name, smallRun([hostile], [smallEntity("libya", "place")])))) {
      expect(text).not.toMatch(/\p{Surrogate}/u);
    }
  });
});

describe("web-annotation", () => {
  test("selects by code points and by quote, and identifies what is linked", async () => {
    const { first, total } = JSON.parse(one(await rendered("web-annotation", run)));
    expect(total).toBe(2);
    const [libya, zorblat] = first.items;
    expect(libya).toEqual({
      id: "urn:comention:article:news%2Fa.txt#mention-0",
      type: "Annotation",
      motivation: "identifying",
      body: [
        {
          type: "SpecificResource",
          purpose: "identifying",
          source: { id: "http://www.wikidata.org/entity/Q1016", label: "Label of libya" },
        },
        { type: "TextualBody", purpose: "tagging", value: "place" },
      ],
      target: {
        type: "SpecificResource",
        source: { id: "urn:comention:article:news%2Fa.txt", type: "Text", format: "text/plain", language: "en" },
        selector: [
          { type: "TextPositionSelector", start: 4, end: 9 },
          { type: "TextQuoteSelector", exact: "Libya", prefix: "😀 a ", suffix: " and Zorblat." },
        ],
      },
    });
    expect(zorblat.motivation).toBe("tagging");
  });

  test("cuts no emoji in two before or after the quote", async () => {
    const text = `${"😀".repeat(20)}x Libya y${"😀".repeat(20)}`;
    const article = smallArticle("a", text, [["Libya", "place", null]]);
    const [, quote] = JSON.parse(one(await rendered("web-annotation", smallRun([article])))).first.items[0].target.selector;
    expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
    expect(quote.prefix).not.toContain("\ufffd");
    expect(quote.suffix).not.toContain("\ufffd");
  });

  test("of no mentions is a collection of none", async () => {
    expect(JSON.parse(one(await rendered("web-annotation", smallRun([])))).total).toBe(0);
  });
});

describe("brat", () => {
  test("writes a pair of files an article, offsets in code points", async () => {
    const files = await rendered("brat", run);
    expect(Object.keys(files)).toEqual(["annotation.conf", "000001-news-a-txt.txt", "000001-news-a-txt.ann", "documents.tsv"]);
    expect(files["000001-news-a-txt.ann"]).toBe(
      "T1\tPlace 4 9\tLibya\nA1\tOrigin T1 gazetteer\nN1\tReference T1 Wikidata:Q1016\tLabel of libya\n" +
        "T2\tPerson 14 21\tZorblat\nA2\tOrigin T2 discovery\n",
    );
    expect(files["documents.tsv"]).toBe("document\tarticle\n000001-news-a-txt\tnews%2Fa.txt\n");
  });

  test("breaks a mention at a line end, and shifts nothing for a carriage return", async () => {
    const article = smallArticle("a", "The United\r\nNations.", [["United\r\nNations", "organization", null]]);
    const files = await rendered("brat", smallRun([article]));
    expect(files["000001-a.txt"]).toBe("The United \nNations.");
    expect(files["000001-a.ann"]).toContain("T1\tOrganization 4 11;12 19\tUnited  Nations\n");
  });

  test("has file names that are safe and apart, whatever the ids", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat({ max: 1e7 }), (id, number) => {
        expect(documentName(number, id)).toMatch(/^\d{6,}(-[A-Za-z0-9_]|-[A-Za-z0-9_][A-Za-z0-9_-]{0,58}[A-Za-z0-9_])?$/);
        expect(documentName(number, id)).not.toBe(documentName(number + 1, id));
      }),
    );
  });
});

describe("conll", () => {
  test("tags in IOB2, four columns, a name joined to a proclitic as a token of its own", async () => {
    // "In the United Nations for Libya": لليبيا is "for Libya".
    const article = smallArticle("a", "في الأمم المتحدة لليبيا", [
      ["الأمم المتحدة", "organization", "un"],
      ["ليبيا", "place", "libya"],
    ]);
    expect(one(await rendered("conll", smallRun([article])))).toBe(
      "-DOCSTART- -X- -X- O\n\nفي -X- -X- O\nالأمم -X- -X- B-ORG\nالمتحدة -X- -X- I-ORG\nل -X- -X- O\nليبيا -X- -X- B-LOC\n\n",
    );
  });

  test("begins a name anew in a new sentence, and beside another name", async () => {
    const article = smallArticle("a", "United\nNations Libya", [
      ["United\nNations", "organization", "un"],
      ["Libya", "place", "libya"],
    ]);
    const tags = one(await rendered("conll", smallRun([article]))).match(/[OBI](-\w+)?$/gm);
    expect(tags).toEqual(["O", "B-ORG", "B-ORG", "B-LOC"]);
  });
});

describe("spacy", () => {
  test("counts code points, and its tokens make up the text", async () => {
    const doc = JSON.parse(one(await rendered("spacy", run)));
    const letters = [...doc.text];
    expect(doc.spans.mentions).toEqual([
      { start: 4, end: 9, label: "LOC", kb_id: "libya" },
      { start: 14, end: 21, label: "PER", kb_id: "" },
    ]);
    expect(doc.ents.map(({ start, end }: { start: number; end: number }) => letters.slice(start, end).join(""))).toEqual([
      "Libya",
      "Zorblat",
    ]);
    let position = 0;
    for (const { start, end } of doc.tokens) {
      expect(letters.slice(position, start).join("")).toMatch(/^ ?$/);
      position = end;
    }
    expect(position).toBe(letters.length);
    expect(doc.meta).toEqual({ id: "news/a.txt", language: "en", published_on: null, title: null });
  });
});

describe("ftm", () => {
  const ministry = smallEntity("ministry", "organization", { kind: "ministry" });
  const article = smallArticle("a", "The Ministry met Zorblat of Libya; the Ministry and the MoI.", [
    ["Ministry", "organization", "ministry"],
    ["Zorblat", "person", null],
    ["Libya", "place", "libya"],
    ["Ministry", "organization", "ministry"],
    ["MoI", "organization", "ministry"],
  ]);
  const entities = async () =>
    one(await rendered("ftm", smallRun([article], [smallEntity("libya", "place", { place: { lat: 26.5, lon: 17 } }), ministry])))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));

  test("makes of a state's body a PublicBody and of a place an Address with its coordinates", async () => {
    const [libya, body] = await entities();
    expect(libya).toMatchObject({ id: "entity-libya", schema: "Address", properties: { latitude: ["26.5"], country: ["ly"] } });
    expect(body).toMatchObject({ id: "entity-ministry", schema: "PublicBody" });
  });

  test("mentions an entity once an article, with each spelling; places stand in the article", async () => {
    const [, , document, ...mentions] = await entities();
    expect(document).toMatchObject({ schema: "Article", properties: { locationMentioned: ["Libya"], detectedCountry: ["ly"] } });
    expect(mentions.map(({ properties }) => [properties.name, properties.resolved])).toEqual([
      [["Ministry", "MoI"], ["entity-ministry"]],
      [["Zorblat"], undefined],
    ]);
  });

  test("keeps ids apart that differ in what FollowTheMoney does not take", async () => {
    const ids = ["a.b", "a b", "a-b", "A-b", "a--b", "ليبيا"];
    const lines = one(
      await rendered(
        "ftm",
        smallRun(
          [],
          ids.map((id) => smallEntity(id, "person")),
        ),
      ),
    )
      .trimEnd()
      .split("\n");
    const made = lines.map((line) => JSON.parse(line).id);
    expect(new Set(made).size).toBe(ids.length);
    for (const id of made) expect(id).toMatch(/^[0-9a-z][0-9a-z-]*[0-9a-z]$/);
  });
});

describe("tei", () => {
  test("marks names in sentences and refers to the lists", async () => {
    const text = one(await rendered("tei", run));
    expect(text).toContain(
      '<p><s>😀 a <placeName ref="#entity-libya">Libya</placeName> and <persName>Zorblat</persName>.</s></p>',
    );
    expect(text).toContain('<place xml:id="entity-libya"><placeName xml:lang="en">Label of libya</placeName>');
  });

  test("escapes markup, and keeps a name that runs over a sentence's end in both", async () => {
    const article = smallArticle("a", "<b> & United\nNations ]]>", [["United\nNations", "organization", null]]);
    expect(one(await rendered("tei", smallRun([article])))).toContain(
      "<p><s>&#60;b&#62; &#38; <orgName>United</orgName></s></p>\n<p><s><orgName>Nations</orgName> ]]&#62;</s></p>",
    );
  });
});

describe("nif", () => {
  test("counts code points and escapes what Turtle reads as its own", async () => {
    const article = smallArticle("a b", '😀 "Libya"\\\n\u0000', [["Libya", "place", "libya"]]);
    const text = one(await rendered("nif", smallRun([article], [smallEntity("libya", "place", wikidata)])));
    expect(text).toContain(String.raw`nif:isString "😀 \u0022Libya\u0022\u005C\u000A\u0000" ;`);
    expect(text).toContain("<urn:comention:article:a%20b#char=3,8>\n  a nif:Phrase, nif:RFC5147String ;");
    expect(text).toContain("itsrdf:taIdentRef <urn:comention:entity:libya>");
    expect(text).toContain("owl:sameAs <http://www.wikidata.org/entity/Q1016>");
  });
});

describe("html", () => {
  test("runs Arabic from the right, paragraph by paragraph", async () => {
    // "Libya is fine", "0", then English.
    const article = smallArticle("a", "ليبيا بخير وكل شيء على ما يرام\n0\nLibya", [["ليبيا", "place", "libya"]], "ar");
    const page = (await rendered("html", smallRun([article])))["000001-a.html"] as string;
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toContain(
      '<p class="body" dir="rtl"><mark class="place" data-type="place" data-origin="gazetteer" data-entity="libya"',
    );
    expect(page).toContain('<p class="body" dir="rtl">0</p>');
    expect(page).toContain('<p class="body" dir="ltr">Libya</p>');
  });

  test("lets no text, id or label become markup", async () => {
    const evil = "</mark><script>\"'&";
    const entity: EntityRecord = { ...smallEntity(evil, "person"), label: evil };
    const files = await rendered("html", smallRun([smallArticle(evil, `x ${evil} y`, [[evil, "person", evil]])], [entity]));
    for (const page of Object.values(files)) expect(page).not.toContain("<script>");
  });
});

describe("markdown", () => {
  const edge = { source: "a", target: "b", articles: 1, npmi: 0.5, logLikelihood: 1, firstOn: null, lastOn: null } as GraphEdge;

  test("shows the most mentioned first, and how many there are", async () => {
    const people = Array.from({ length: 60 }, (_, number) => ({ ...smallEntity(`p${number}`, "person"), mentions: number + 1 }));
    const text = one(await rendered("markdown", smallRun([], people, [], [{ ...edge, count: 1 }])));
    expect(text).toContain("The first 25 of 60.");
    expect(text.match(/Label of p\d+/g)?.slice(0, 25)).toEqual(
      Array.from({ length: 25 }, (_, number) => `Label of p${59 - number}`),
    );
    expect(text).toContain("| a | b | 1 | 1 | 0.50 |  |  |");
  });

  test("lets no name become markup or end a cell", async () => {
    const entity = { ...smallEntity("x", "person"), label: "a|b\n<i> [l](u) https://x" };
    expect(one(await rendered("markdown", smallRun([], [entity])))).toContain("| a\\|b \\<i\\> \\[l\\](u) https:\\//x |");
  });
});
