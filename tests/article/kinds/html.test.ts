import { describe, expect, test } from "vitest";
import { readHtml } from "../../../src/article/kinds/html.ts";

const read = (html: string) => readHtml(new TextEncoder().encode(html));

const paragraphs = [
  "وصل المبعوث الأممي إلى طرابلس يوم الأربعاء، والتقى رئيس الحكومة في مقرها، بحسب بيان صدر عنها.", // The UN envoy arrived …
  "وقال المبعوث إن الانتخابات هي الطريق الوحيد إلى الاستقرار، ودعا الأطراف كلها إلى الحوار.", // Elections are the only way …
  "ومن المقرر أن يزور بنغازي في الأسبوع المقبل، حيث يلتقي أعيان المدينة ومشايخها.", // He is to visit Benghazi next week …
];

const page = `<!doctype html><html lang="ar-LY" dir="rtl"><head>
<title>المبعوث في طرابلس | صحيفة الوسط</title>
<meta property="og:title" content="المبعوث في طرابلس | صحيفة الوسط"><meta property="og:site_name" content="صحيفة الوسط">
<link rel="canonical" href="https://example.org/a/1">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Organization","name":"الوسط"},
{"@type":"NewsArticle","datePublished":"2024-05-01T10:00:00+02:00","author":[{"@type":"Person","name":"سالم علي"},{"name":"هدى عمر"}]}]}</script>
</head><body>
<header><nav><a href="/">الرئيسية</a> <a href="/w">العالم</a></nav></header>
<main><article><h1>المبعوث في طرابلس</h1>
<div class="share-buttons">شارك</div>
${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}
</article>
<section id="comments"><h3>التعليقات</h3><p>تعليق القارئ محمد: كلام جميل جدا، ونتمنى أن يحدث ذلك قريبا، إن شاء الله، في بلادنا.</p></section>
</main>
<aside class="related"><p>اقرأ أيضا: خبر آخر طويل عن زيارة أخرى إلى مصراتة، وعن أشياء أخرى كثيرة.</p></aside>
<footer>جميع الحقوق محفوظة</footer></body></html>`;

describe("a news page", () => {
  test("is its article, block by block; navigation, comments, related stories and footer are off", async () => {
    const { text } = await read(page);
    expect(text.split("\n\n").filter((block) => block !== "المبعوث في طرابلس")).toEqual(paragraphs);
  });

  test("tells title, date, language, authors and address", async () => {
    expect(await read(page)).toMatchObject({
      title: "المبعوث في طرابلس", // The envoy in Tripoli; the paper's name is off
      date: "2024-05-01T10:00:00+02:00",
      language: "ar-LY",
      author: "سالم علي, هدى عمر",
      url: "https://example.org/a/1",
    });
  });

  test.each([
    [
      "OpenGraph",
      '<meta property="og:title" content="A"><meta property="article:published_time" content="2024-01-02">',
      "2024-01-02",
    ],
    ["a time", "<h1>A</h1><time datetime='2024-01-02T03:04'>yesterday</time>", "2024-01-02T03:04"],
    ["a meta", "<title>A</title><meta name=pubdate content=20240102>", "20240102"],
  ])("title and date are told by %s where there is no schema.org data", async (_, html, date) => {
    expect(await read(`<p>Text.</p>${html}`)).toMatchObject({ title: "A", date });
  });

  test("schema.org data that is no JSON is passed over", async () => {
    expect(await read('<script type="application/ld+json">{oops</script><p>Text.</p>')).toMatchObject({ text: "Text." });
  });

  test("text given only as data is taken from there", async () => {
    const data = { "@type": "NewsArticle", headline: "Talks", articleBody: "They met in Tripoli.\n\nTalks went on." };
    const html = `<script type="application/ld+json">${JSON.stringify(data)}</script><div id=app>Loading</div>`;
    expect(await read(html)).toMatchObject({ title: "Talks", text: "They met in Tripoli.\n\nTalks went on." });
  });

  test("inline tags join words, breaks and cells part them", async () => {
    const { text } = await read("<p>Tri<b>poli</b><br>Benghazi</p><table><tr><td>a</td><td>b</td></tr></table>");
    expect(text).toBe("Tripoli\n\nBenghazi\n\na b");
  });

  test("a page nested deeper than a stack is still read", async () => {
    const { text } = await read(`${"<div>".repeat(20_000)}Tripoli`);
    expect(text).toBe("Tripoli");
  });
});
