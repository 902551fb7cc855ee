import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderReport } from "../../src/report/page.ts";
import { reportData } from "../../src/report/report-data.ts";
import { articleOf, inputOf } from "./samples.ts";

const opening = '<script type="application/json" id="comention-data">';
const template = `<!doctype html><body>${opening}null</script><script type="module">run("</div>")</script></body>`;

/** The data as a browser would find it: the text from the opening tag to the first closing tag. */
function dataIn(page: string): unknown {
  const start = page.indexOf(opening) + opening.length;
  return JSON.parse(page.slice(start, page.indexOf("</script", start)));
}

function dataOf(text: string) {
  return reportData(inputOf({ articles: [articleOf(text)], articleCount: 1 }));
}

describe("renderReport", () => {
  test.each([
    ["a closing script tag", "</script><script>alert(1)</script>"],
    ["an upper-case closing tag", "</SCRIPT >"],
    ["a comment that hides the rest", "<!-- <script>"],
    ["replacement patterns", "$& $` $' $1 $$ $<name>"],
    ["line separators", "a\u2028b\u2029c"],
    ["a lone surrogate", "a\ud800b"],
    ["the place for the data itself", `${opening}null</script>`],
    ["Arabic and emoji", "طرابلس 🎉 \u202b\u0000"],
  ])("keeps %s as text", (_, text) => {
    const data = dataOf(text);
    const page = renderReport(template, data);
    expect(dataIn(page)).toEqual(data);
    expect(page.match(/<\/?script/gi)).toHaveLength(4);
    expect(page).not.toMatch(/<!--|[\u2028\u2029]/);
    expect(page.endsWith('</script><script type="module">run("</div>")</script></body>')).toBe(true);
  });

  test("keeps any text, and gives the same bytes for the same data", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const page = renderReport(template, dataOf(text));
        expect(dataIn(page)).toEqual(dataOf(text));
        expect(renderReport(template, dataOf(text))).toBe(page);
      }),
    );
  });

  test("refuses a template without a place for data", () => {
    expect(() => renderReport("<!doctype html>", dataOf("a"))).toThrow("report template");
    expect(() => renderReport(opening, dataOf("a"))).toThrow("report template");
  });

  test("finds its place in the page that is built from web/", () => {
    expect(readFileSync(new URL("../../web/index.html", import.meta.url), "utf8")).toContain(`${opening}null</script>`);
  });
});
