import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinRules } from "../../src/model/corpus-files.ts";
import { candidatesOf, groupsOf, newsOf, type SmallList } from "./marked-news.ts";

/** The groups of unlisted names, each name in an article of its own, with its language. */
function grouped(names: readonly string[], list: SmallList = {}, language = "ar"): string[] {
  return groupsOf(
    candidatesOf(
      names.map((name, at) => newsOf(`${at}`, `x [${name}|person] y`, { language })),
      list,
    ),
  );
}

describe("names of one entity", () => {
  test.each([
    ["one folded form: hamza, vowel marks", ["أسامة الجويلي", "اسامة الجُويلي"]],
    ["ط for ت", ["بطرس فلاتسيان", "بطرس فلاطسيان"]],
    ["ق for ك", ["مارتن كوبلر", "مارتن قوبلر"]],
    ["غ, ج and ك for the g of foreign names", ["أنطونيو غوتيريش", "أنطونيو جوتيريش", "أنطونيو كوتيريش"]],
    ["ى for ي and ة for ه at the end", ["سالم الورفلى", "سالم الورفلي"]],
    ["a long vowel more", ["ستيفاني وليامز", "ستيفاني ويليامز"]],
    ["two letters changed about", ["مايكل فيلبس", "مايكل فليبس"]],
    ["عبد written together", ["عبدالمنعم القيسوني", "عبد المنعم القيسوني"]],
    ["titles before it", ["الدكتور عمر الزايد", "عمر الزايد"]],
    ["the names in the middle left out", ["خليفة الشكشوكي", "خليفة بلقاسم الشكشوكي"]],
  ])("are one group: %s", (_, names) => {
    expect(grouped(names)).toHaveLength(1);
  });

  test.each([
    ["usual given names a letter apart: Muhammad, Mahmud", ["محمد الزايد", "محمود الزايد"]],
    ["Salih and Salah", ["صالح الورفلي", "صلاح الورفلي"]],
    ["another family name", ["عمر الزايد", "عمر الفايد"]],
    ["short names of one word", ["كارلا", "كارلو"]],
    ["a nisba that both have", ["عمر الزبيري", "سالم الزبيري"]],
    ["a kunya that both have", ["أبو مازن الحاسي", "أبو مازن الورفلي"]],
    ["a nisba alone and a name that ends in it", ["الزبيري", "عمر الزبيري", "سالم الزبيري"]],
  ])("are not: %s", (_, names) => {
    expect(grouped(names)).toHaveLength(names.length);
  });

  test("are found across scripts by their consonants", () => {
    expect(grouped(["فتحي باشاغا", "Fathi Bashagha", "Fethi Bachagha"])).toHaveLength(1);
    expect(grouped(["فتحي باشاغا", "Fathi Bashir"])).toHaveLength(2);
    expect(grouped(["عمر باشاغا", "عمار باشاغا", "Omar Bashagha"])).toHaveLength(3);
  });

  test("made of usual names alone need a listed companion to be one across scripts", () => {
    const arabic = "[محمد صلاح|person]";
    const latin = "[Mohamed Salah|person]";
    const list: SmallList = { liverpool: { type: "organization", names: ["Liverpool FC"] } };
    expect(candidatesOf([newsOf("1", arabic, { language: "ar" }), newsOf("2", latin)], list)).toHaveLength(2);
    const together = [
      newsOf("1", `${arabic} [ليفربول|org:liverpool]`, { language: "ar" }),
      newsOf("2", `${latin} [Liverpool FC|org:liverpool]`),
    ];
    expect(candidatesOf(together, list)).toHaveLength(1);
  });

  test("are one with the last word of the only full name that ends in it", () => {
    expect(grouped(["Jakob Ebbersen", "Ebbersen"], {}, "en")).toEqual(["Ebbersen = Jakob Ebbersen"]);
    expect(grouped(["Jakob Ebbersen", "Brigitte Ebbersen", "Ebbersen"], {}, "en")).toHaveLength(3);
    const listed: SmallList = { "leslie-nielsen": { type: "person", names: ["Leslie Ebbersen"] } };
    expect(grouped(["Jakob Ebbersen", "Ebbersen"], listed, "en")).toHaveLength(2);
  });

  test("are told with why each was joined", () => {
    const articles = ["مارتن كوبلر", "مارتن قوبلر", "مارتن كوبلر"].map((name, at) =>
      newsOf(`${at}`, `[${name}|person]`, { language: "ar" }),
    );
    const [record] = candidatesOf(articles);
    expect(record?.joins).toEqual([{ name: "مارتن قوبلر", to: "مارتن كوبلر", rule: "spelling", similarity: expect.any(Number) }]);
    expect(record?.keys).toHaveLength(2);
  });
});

describe("listed entities", () => {
  const two: SmallList = {
    "omar-zayed": { type: "person", names: ["عمر الزايدي"] },
    "omar-zaydan": { type: "person", names: ["عمر الزايداني"] },
  };

  test("are never chained together through a name between them", () => {
    const near = candidatesOf(
      ["عمر الزايديي", "عمر الزايدان", "عمر الزايداان"].map((name, at) =>
        newsOf(`${at}`, `[${name}|person]`, { language: "ar" }),
      ),
      two,
    );
    for (const { similar } of near) expect(similar.filter(({ relation }) => relation !== "short-form").length).toBeLessThan(2);
  });

  test("are told as what a name could be a spelling of", () => {
    const list: SmallList = { "martin-kobler": { type: "person", names: ["مارتن كوبلر", "Martin Kobler"] } };
    const [record] = candidatesOf([newsOf("1", "[مارتن قوبلر|person]", { language: "ar" })], list);
    expect(record?.similar).toEqual([
      { entity: "martin-kobler", name: "مارتن كوبلر", similarity: expect.any(Number), relation: "spelling" },
    ]);
    const [latin] = candidatesOf([newsOf("1", "[Martin Koobler|person]")], { k: { type: "person", names: ["مارتن كوبلر"] } });
    expect(latin?.similar).toEqual([{ entity: "k", name: "مارتن كوبلر", similarity: 1, relation: "other-script" }]);
  });
});

describe("a candidate", () => {
  const list: SmallList = {
    turkey: { type: "place", names: ["Turkey"], country: "TR" },
    tripoli: { type: "place", names: ["Tripoli"], country: "LY" },
    erdogan: { type: "person", names: ["Recep Tayyip Erdogan"], country: "TR" },
  };
  const articles = [
    newsOf(
      "b",
      "The {Turkish|turkey} defence minister [Kemal Arslan|person] met [Recep Tayyip Erdogan|person:erdogan].\n[Kemal Arslan|person] left.",
    ),
    newsOf("a", "{Turkish|turkey} minister [Kemal Arslan|person] flew to [Tripoli|place:tripoli]."),
    newsOf("c", "كمال أرسلان: [كمال أرسلان|person] في [طرابلس|place:tripoli]", { language: "ar" }),
  ];

  test("tells type, labels by script, counts, roles, country, company and contexts", () => {
    const [record, ...others] = candidatesOf(articles, list);
    expect(others).toEqual([]);
    expect(record).toMatchObject({
      id: "candidate:kemal-arslan",
      type: "person",
      standing: "full",
      labels: { ar: "كمال أرسلان", en: "Kemal Arslan" },
      score: 0.8,
      settles: 3.2,
      mentions: 4,
      articles: 3,
      names: [
        { text: "Kemal Arslan", count: 3 },
        { text: "كمال أرسلان", count: 1 },
      ],
      evidence: [{ rule: "tagger", count: 4 }],
      country: "TR",
      company: [
        { entity: "tripoli", count: 2 },
        { entity: "erdogan", count: 1 },
      ],
    });
    expect(record?.roles.map(({ text }) => text)).toContain("minister");
    expect(record?.contexts.map(({ article }) => article)).toEqual(["a", "b", "c"]);
    expect(record?.contexts[0]?.phrase).toContain("Kemal Arslan flew to Tripoli");
  });

  test.each([
    [
      "a title with its complement: the Turkish minister of defence",
      "وزير الدفاع التركي [خلوصي أرسلان|person]",
      "وزير الدفاع التركي",
    ],
    ["one of a listed place", "رئيس وزراء [ليبيا|place:libya] [خلوصي أرسلان|person]", "رئيس وزراء ليبيا"],
    ["one after a clitic: and to the president", "وللرئيس [خلوصي أرسلان|person]", "الرئيس"],
    ["none where another's name stands between", "الرئيس [قيس سعيد|person:saied] [خلوصي أرسلان|person]", undefined],
    ["none where a sentence goes on: the sultan to keep him as", "السلطان لإبقائه واليا [خلوصي أرسلان|person]", undefined],
    ["an English one", "defence minister of [Libya|place:libya] [Hulusi Arslan|person]", "defence minister of Libya"],
  ])("has as its role %s", (_, marked, role) => {
    const [record] = candidatesOf([newsOf("1", marked, { language: /[a-z]{5} /.test(marked) ? "en" : "ar" })]);
    expect(record?.roles[0]?.text).toBe(role);
  });

  test("is of no country where votes are split", () => {
    const split = newsOf("d", "[Jan Novotny|person] {Turkish|turkey} [Tripoli|place:tripoli]");
    expect(candidatesOf([split], list)[0]).toMatchObject({
      country: null,
      countries: [
        { country: "LY", count: 1 },
        { country: "TR", count: 1 },
      ],
    });
  });

  test("is told the same in whatever order articles come, and by whatever order the list has", () => {
    const all = [
      ...articles,
      newsOf("e", "[Ebbersen|person]"),
      newsOf("f", "Dr [Jakob Ebbersen|person] and [Kemal Arslan|person]."),
    ];
    const expected = candidatesOf(all, list);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.shuffledSubarray(Object.entries(list), { minLength: 3 }),
        (order, entries) => {
          expect(candidatesOf(order, Object.fromEntries(entries))).toEqual(expected);
        },
      ),
    );
  });

  test("comes before another by what listing it would settle; a bare name comes last", () => {
    const many = "[الليبيين|person] ".repeat(9);
    const records = candidatesOf([
      newsOf("1", "[Jan Novotny|person] [Jan Novotny|person]", { score: 0.4 }),
      newsOf("2", "[Petr Dvorak|person]", { score: 0.9 }),
      newsOf("3", many, { language: "ar" }),
    ]);
    expect(records.map(({ text, settles, standing }) => [text, settles, standing])).toEqual([
      ["Petr Dvorak", 0.9, "full"],
      ["Jan Novotny", 0.8, "full"],
      ["الليبيين", 0, "bare"],
    ]);
  });
});

describe("groups of any names", () => {
  const words = [
    "عمر",
    "محمد",
    "الزايدي",
    "الزايداني",
    "باشاغا",
    "باشاغه",
    "Omar",
    "Bashagha",
    "Bachagha",
    "Kobler",
    "كوبلر",
    "قوبلر",
    "بن",
    "Dr",
    "الدكتور",
  ];
  const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(" "));
  const type = fc.constantFrom("person", "place", "org");

  test("hold each name once, join no listed entities, and are told by known rules", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name, type), { minLength: 1, maxLength: 12 }),
        fc.array(name, { maxLength: 4 }),
        (names, listed) => {
          const list = Object.fromEntries(listed.map((text, at) => [`e${at}`, { type: "person" as const, names: [text] }]));
          const records = candidatesOf(
            names.map(([text, kind], at) => newsOf(`${at}`, `[${text}|${kind}]`)),
            list,
          );
          const keys = records.flatMap((record) => record.keys);
          expect(new Set(keys).size).toBe(keys.length);
          expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
          expect(records.reduce((sum, { mentions }) => sum + mentions, 0)).toBe(names.length);
          for (const { keys: members, joins, standing } of records) {
            expect(joins).toHaveLength(members.length - 1);
            if (standing === "bare") expect(members).toHaveLength(1);
            for (const { rule } of joins) expect(joinRules).toContain(rule);
          }
        },
      ),
    );
  });
});
