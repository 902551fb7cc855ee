import { describe, expect, test } from "vitest";
import { annotate, gazetteerOf, knowledgeOf, readRecord } from "../../src/index.ts";

describe("short forms in an article that names two of a family many times", () => {
  const { gazetteer } = gazetteerOf([
    { id: "saif-gaddafi", type: "person", labels: { ar: "سيف القذافي" } },
    { id: "saadi-gaddafi", type: "person", labels: { ar: "الساعدي القذافي" } },
  ]);
  // "Saif Gaddafi spoke. Then Gaddafi travelled." and the same of Saadi Gaddafi.
  const saif = "تحدث سيف القذافي. ثم سافر القذافي. ";
  const saadi = "تحدث الساعدي القذافي. ثم سافر القذافي. ";

  test("stand for the person named last before them, however often both were named", () => {
    const text = (saif + saadi).repeat(40);
    const { mentions } = annotate(readRecord({ id: "a", text }, "here"), knowledgeOf(gazetteer));
    const short = mentions.filter(({ origin }) => origin === "coreference").map(({ entity }) => entity);
    expect(short).toEqual(Array.from({ length: 80 }, (_, n) => (n % 2 === 0 ? "saif-gaddafi" : "saadi-gaddafi")));
  });
});
