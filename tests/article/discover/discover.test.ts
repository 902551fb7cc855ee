import { describe, expect, it } from "vitest";
import { read, shipped } from "./knowledge-of-tests.ts";

const knowledge = shipped("all");

/** The unlisted names of a text, each as `[type name]`. */
function unlisted(text: string, policy = knowledge): string[] {
  return read(text, policy)
    .mentions.filter(({ origin }) => origin === "discovery")
    .map(({ type, text: name }) => `${type}: ${name}`);
}

describe("names that no list has", () => {
  it("are found after a title, the title outside", () => {
    // "The minister of health, Salim Barhoumi, said in a press conference that the hospitals are ready."
    expect(unlisted("وقال وزير الصحة سليم البرهومي في مؤتمر صحفي إن المستشفيات جاهزة لاستقبال المرضى.")).toContain(
      "person: سليم البرهومي",
    );
  });

  it("are found again by their last word in the same article", () => {
    // "The coach Karim Zubairi said … and Zubairi added …"
    const text = "قال المدرب كريم الزبيري إن الفريق سيفوز في المباراة المقبلة.\n\nوأضاف الزبيري أن اللاعبين يتدربون كل يوم.";
    expect(unlisted(text)).toEqual(["person: كريم الزبيري", "person: الزبيري"]);
  });

  it("are not found again in a preposition written as the last word is when folded", () => {
    // "Najib al-Ali arrived … He gets on the list … he remarked on the margin …"
    const text = "وصل نجيب العلي إلى المدينة أمس. وأشار على هامش المؤتمر إلى ذلك، كما نزل على الحلبة.";
    expect(unlisted(text)).toEqual(["person: نجيب العلي"]);
  });

  it("do not reach from one cell of a table into the next", () => {
    const text = "Name\tCapital\nPetr Dvorak\tOstravice\nJan Novotny\tBohuslavice\n";
    for (const name of unlisted(text)) expect(name).not.toContain("\t");
  });

  it("bear no proclitic", () => {
    // "… and the minister met Salim Barhoumi; he handed the letter to Barhoumi" with the preposition joined
    const text = "والتقى الوزير سليم البرهومي في مكتبه أمس.\n\nوقال إنه سلم الرسالة للبرهومي بعد اللقاء.";
    for (const mention of read(text, knowledge).mentions) expect(mention.text.startsWith("لل")).toBe(false);
  });

  it("tell why they were proposed, in weights that add up to the score", () => {
    const text = "وقال وزير الصحة سليم البرهومي في مؤتمر صحفي إن المستشفيات جاهزة لاستقبال المرضى.";
    const found = read(text, knowledge).mentions.filter(({ origin }) => origin === "discovery");
    expect(found.length).toBeGreaterThan(0);
    for (const { score, evidence } of found) {
      const sum = evidence.reduce((total, { weight }) => total + weight, 0);
      expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(score, 2);
      expect(evidence.some(({ rule, detail }) => rule === "word-before" && detail.includes("وزير"))).toBe(true);
    }
  });

  it("never overlap what is listed, nor go over a mark", () => {
    // Listed and unlisted names in a row with commas.
    const text = "زار طرابلس، وسليم البرهومي، وبنغازي، وكريم الزبيري (رئيس الوفد)، وفد من تونس.";
    const { mentions } = read(text, knowledge);
    mentions.forEach((mention, index) => {
      const next = mentions[index + 1];
      if (next !== undefined) expect(mention.end).toBeLessThanOrEqual(next.start);
      expect(mention.text).not.toMatch(/[،()]/u);
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    });
  });

  it("are found in English by capitals and what stands around them", () => {
    expect(unlisted("The finance minister, Brandon Haverleigh, said on Monday that taxes would fall.")).toContain(
      "person: Brandon Haverleigh",
    );
  });

  it("are no peoples nor people of a faith", () => {
    // "In the towns that the Muslims had taken mosques were built." "Then the Ottomans attacked the town and the Assyrians won."
    const text = "وفي المدن التي فتحها المسلمون بنيت المساجد.\n\nوبعد ذلك هاجم العثمانيون المدينة وانتصر الآشوريون.";
    expect(unlisted(text).filter((name) => name.startsWith("person"))).toEqual([]);
  });

  it.each([
    `Howard said the report was late. "There is no honour in all the arguments." Mr Howard described Lord Barlow's speech as a mistake. Barlow said so too.`,
    "The film stars Scottish actor Dougray Pelham, Oscar nominee Clive Barlow and others.",
  ])("hold no word without a capital when they are people of English texts: %s", (text) => {
    const found = unlisted(text);
    expect(found).not.toEqual([]);
    for (const name of found) expect(name).not.toMatch(/described|nominee/);
  });

  it("bear no title in English either, whatever the model reads", () => {
    const text =
      "Users conduct between four and six searches a day, said Mr Macklin. Mr Kilroy-Silk was heard saying so. " +
      "However, Lord Greenbrook rejected calls for a tax. Cardinal Cormac O'Leary agreed with Dr. Fenwick.";
    for (const name of unlisted(text)) expect(name).not.toMatch(/: (?:Mr|Lord|Cardinal|Dr)\b/);
    expect(unlisted(text)).toContain("person: Macklin");
  });

  it("are looked for by no means when discovery is off", () => {
    expect(unlisted("وقال وزير الصحة سليم البرهومي إن المستشفيات جاهزة.", shipped("off"))).toEqual([]);
  });

  it("are the same whatever was read before", () => {
    const text = "قال المدرب كريم الزبيري إن الفريق سيفوز في المباراة المقبلة.";
    const fresh = read(text, shipped("all")).mentions;
    read("وقال وزير الصحة سليم البرهومي إن شركة النور الجديدة ستبني مستشفى في مدينة صرمان.", knowledge);
    expect(read(text, knowledge).mentions).toEqual(fresh);
  });
});
