import { describe, expect, it } from "vitest";
import { bareNames } from "../../gazetteers/build/admin1.ts";
import {
  arabicSpelling,
  isArabicDirection,
  plainSpellings,
  withoutArabicClassWord,
} from "../../gazetteers/build/arabic-spelling.ts";
import { arabicNames } from "../../gazetteers/build/cities.ts";
import { afterDirection, englishLabel, latinSpelling, withoutEnglishClassWord } from "../../gazetteers/build/english-spelling.ts";
import { readCatalogue } from "../../gazetteers/build/gettext.ts";
import { ayaspell, hazardTeller, wordnetFamilies, wordnetLemmas } from "../../gazetteers/build/hazards.ts";
import { slug } from "../../gazetteers/build/ids.ts";
import { spellingDistance } from "../../gazetteers/build/romanisation.ts";

describe("an Arabic spelling of the sources", () => {
  it.each([
    ["طَرَابُلُس", "طرابلس", "harakat off"],
    ["القل\u200e\u200e", "القل", "bidi marks off"],
    ["شان ، ليختنشتاين", "شان", "cut at the comma"],
    ["عمّان (الأردن)", "عمان", "cut at the bracket"],
    ["بني  سويف", "بني سويف", "one space"],
    ["ليبـــيا", "ليبيا", "tatweel off"],
    ["كوت-ديفوار", "كوت-ديفوار", "a hyphen stays"],
  ])("%s becomes %s: %s", (raw, spelling) => {
    expect(arabicSpelling(raw)).toBe(spelling);
  });

  it.each([
    ["بیرانشهر", "Persian yeh"],
    ["کرمان", "Persian kaf"],
    ["پیرس", "Persian peh"],
    ["ئۈرۈمچى", "Uyghur"],
    ["Sha‘bīyat al Jabal", "Latin"],
    ["حقل 5", "a digit"],
    ["و", "a lone letter"],
    ["", "nothing"],
  ])("%s is none: %s", (raw) => {
    expect(arabicSpelling(raw)).toBeNull();
  });

  it("with ڤ stands for the letters of the common keyboard", () => {
    expect(plainSpellings("ڤفصة")).toEqual(["ففصة", "قفصة"]);
    expect(plainSpellings("قفصة")).toEqual(["قفصة"]);
  });

  it("is taken untagged in Arab countries alone, and only where it renders the English name", () => {
    const alternates = ["Bayt Sahur", "بيت ساحور", "حقل الرعاة"];
    expect(arabicNames({ country: "PS", alternates }, "Beit Sahour", [])).toEqual(["بيت ساحور"]);
    expect(arabicNames({ country: "FR", alternates: ["دونن"] }, "Denain", [])).toEqual([]);
  });

  it("of a city is not that of the division around it", () => {
    expect(arabicNames({ country: "IQ", alternates: ["محافظة كربلاء", "كربلاء"] }, "Karbala", [])).toEqual(["كربلاء"]);
    expect(arabicNames({ country: "DZ", alternates: [] }, "Mers el Kebir", ["بلدية المرسى الكبير"])).toEqual(["المرسى الكبير"]);
  });
});

describe("a class word", () => {
  it("comes off an administrative name", () => {
    expect(withoutArabicClassWord("شعبية الجفرة")).toBe("الجفرة");
    expect(withoutArabicClassWord("كالوغا أوبلاست")).toBe("كالوغا");
    expect(withoutArabicClassWord("الجفرة")).toBeNull();
    expect(withoutEnglishClassWord("Derna District")).toBe("Derna");
    expect(withoutEnglishClassWord("Canton of Geneva")).toBe("Geneva");
    expect(withoutEnglishClassWord("Jewish Autonomous Oblast")).toBeNull();
  });

  it("stays where only a direction would remain", () => {
    expect(isArabicDirection("الشمالية الغربية")).toBe(true);
    expect(bareNames(["المنطقة الشمالية", "ولاية نابل"], ["Northern Province", "Nabeul Governorate"])).toEqual([
      "نابل",
      "Nabeul",
    ]);
  });
});

describe("an English label", () => {
  it("leaves out the signs of scholarly romanisation", () => {
    expect(englishLabel("Kandahār", "Kandahar", "AF")).toBe("Kandahar");
    expect(englishLabel("Daugavpils Rīga", "Riga", "LV")).toBe("Daugavpils Rīga");
    expect(englishLabel("Córdoba", "Cordoba", "ES")).toBe("Córdoba");
  });

  it("has Latin letters and no marks of another script", () => {
    expect(latinSpelling("\u0650Al Taif")).toBe("Al Taif");
    expect(latinSpelling("Łódź")).toBe("Łódź");
    expect(latinSpelling("Тверь")).toBeNull();
  });

  it("makes a slug", () => {
    expect(slug("Ra's al-Khaymah")).toBe("ras-al-khaymah");
    expect(slug("Łódź")).toBe("lodz");
  });

  it("with a direction names another place", () => {
    expect(afterDirection("East London")).toBe("London");
    expect(afterDirection("Eastbourne")).toBeNull();
  });
});

describe("the distance of spellings", () => {
  it("tells a rendering from another word", () => {
    expect(spellingDistance("بنغازي", "Benghazi")).toBe(0);
    expect(spellingDistance("حقل الرعاة", "Beit Sahour")).toBeGreaterThan(0.5);
  });
});

describe("hazards", () => {
  const dictionary =
    "stopwords.dic\nبيد\nnames.dic\nلندن/60\n####الأسماء####\nحلب/67\nحركة/65\nسلم/65\nverb.huns.dic\nكان/275\t1\n";
  const nouns =
    "00000001 03 n 02 split 0 orange 0 000 | gloss  \n00000002 18 n 02 Hamilton 0 Alexander_Hamilton 0 001 @i 1 | x  \n";
  const tell = hazardTeller({
    ...ayaspell(dictionary),
    english: new Set(wordnetLemmas(nouns)),
    families: new Set(wordnetFamilies(nouns).map((name) => name.toLowerCase())),
    people: new Set(["bolton"]),
  });

  it.each([
    ["حلب", ["word"], "a noun: milk"],
    ["الحلب", ["word"], "with the article"],
    ["لندن", [], "a proper name of the dictionary"],
    ["كان", ["stop", "word"], "a function word and verb: was"],
    ["بحركة", ["clitic"], "with a movement"],
    ["السلمية", ["inflected"], "peaceful"],
    ["المنطقة الشمالية", ["direction"], "the northern region"],
    ["Split", ["word"], "a verb"],
    ["Splits", ["inflected"], "its ending"],
    ["Hamilton", ["person"], "a well-known family"],
    ["Bolton", ["rare-person"], "in the long list"],
    ["Zliten", [], "nothing else"],
  ])("of %s: %j, %s", (name, hazards) => {
    expect([...tell(name as string)].sort()).toEqual(hazards);
  });
});

describe("a gettext catalogue", () => {
  it("is read without its header", () => {
    const strings = ["", "88319", "header", "بنغازي"].map((text) => Buffer.from(text));
    const bytes = Buffer.alloc(28 + 32);
    bytes.writeUInt32LE(0x950412de, 0);
    for (const [at, value] of [
      [8, 2],
      [12, 28],
      [16, 44],
    ] as const)
      bytes.writeUInt32LE(value, at);
    let start = bytes.length;
    strings.forEach((text, index) => {
      bytes.writeUInt32LE(text.length, 28 + 8 * index);
      bytes.writeUInt32LE(start, 32 + 8 * index);
      start += text.length;
    });
    expect([...readCatalogue(Buffer.concat([bytes, ...strings]))]).toEqual([["88319", "بنغازي"]]);
  });

  it("of another kind throws", () => {
    expect(() => readCatalogue(Buffer.from("msgid"))).toThrow("magic number");
  });
});
