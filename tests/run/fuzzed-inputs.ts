import { deflateRawSync, gzipSync } from "node:zlib";

/** An input made by chance from a seed: always the same one for the same seed. `bad` ones must give a problem. */
export interface FuzzedInput {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly bad: boolean;
}

/** How each sort of fuzzed input is made; the n-th input is of the sort n modulo their number. */
const sorts: readonly ((random: Random) => FuzzedInput)[] = [
  (random) => ({
    name: `random${random.pick([".txt", ".html", ".md", ".csv", ".xml", ".docx", ".json"])}`,
    bytes: random.bytes(64, 4096),
    bad: true,
  }),
  (random) => ({ name: "broken.html", bytes: Buffer.from(brokenHtml(random)), bad: false }),
  (random) => ({ name: "broken.xml", bytes: Buffer.from(`<rss><channel><item><title>${brokenHtml(random)}`), bad: false }),
  (random) => ({
    name: `cut${random.pick([".txt", ".html", ".jsonl"])}.gz`,
    bytes: cut(gzipSync(words(random, 50)), random),
    bad: true,
  }),
  (random) => ({
    name: `line${random.pick([".txt", ".md", ".html"])}`,
    bytes: Buffer.from(random.pick(["x", "ن", "<b>", "> ", "[", "😀 "]).repeat(random.below(10_000) + 1)),
    bad: false,
  }),
  (random) => ({
    name: "bidi.txt",
    bytes: Buffer.from(
      Array.from({ length: 200 }, () =>
        random.pick(["\u202e", "\u202b", "\u2067", "\u2069", "\u200f", "طرابلس ", "Libya "]),
      ).join(""),
    ),
    bad: false,
  }),
  (random) => ({
    name: "lone.jsonl",
    bytes: Buffer.from(`{"id":"\\ud800${random.below(9)}","text":"طرابلس \\udc00 Libya","title":"\\udfff"}`),
    bad: false,
  }),
  (random) => ({
    name: "lone.txt",
    bytes: Buffer.concat([Buffer.from("وصل الوزير إلى طرابلس "), Buffer.from([0xed, 0xa0, 0x80 + random.below(32)])]),
    bad: true,
  }),
  (random) => ({
    name: random.pick(["deep.json", "deep.jsonl"]),
    bytes: Buffer.from("[".repeat(random.below(50_000) + 2)),
    bad: true,
  }),
  (random) => ({
    name: "deep.json",
    bytes: Buffer.from(`{"id":"a","text":${"[".repeat(3000)}${"]".repeat(3000)},"n":${random.below(9)}}`),
    bad: true,
  }),
  (random) => ({ name: "bomb.txt.gz", bytes: gzipSync(Buffer.alloc(2_000_000 + random.below(1000), "x")), bad: true }),
  (random) => ({
    name: "bomb.docx",
    bytes: zipped("word/document.xml", Buffer.alloc(2_000_000 + random.below(1000), " "), random.pick([0, 2_000_000])),
    bad: true,
  }),
  (random) => ({
    name: "cut.docx",
    bytes: cut(zipped("word/document.xml", Buffer.from("<w:document/>"), 13), random),
    bad: true,
  }),
  (random) => ({
    name: "laughs.xml",
    bytes: Buffer.from(
      `<!DOCTYPE r [<!ENTITY a "${"ha".repeat(random.below(99))}"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>`,
    ),
    bad: false,
  }),
  (random) => ({
    name: "quotes.csv",
    bytes: Buffer.from(
      `id,text\n${Array.from({ length: 50 }, () => random.pick(['"', ",", "\n", "طرابلس", '"a"', ";", "\r"])).join("")}`,
    ),
    bad: false,
  }),
  (random) => ({ name: "damaged.txt", bytes: damaged(Buffer.from(words(random, 60)), random), bad: false }),
  (random) => ({
    name: "ids.jsonl",
    bytes: Buffer.from(
      `${JSON.stringify({ id: random.pick(["../../x", "/etc/passwd", "CON", "a".repeat(400), "\u0000", "..", "."]), text: words(random, 5) })}\n`,
    ),
    bad: false,
  }),
];

/** Inputs from the first seed on, one a seed. */
export function fuzzedInput(seed: number): FuzzedInput {
  const sort = sorts[seed % sorts.length] as (random: Random) => FuzzedInput;
  return sort(randomFrom(seed));
}

interface Random {
  below(limit: number): number;
  pick<T>(values: readonly T[]): T;
  bytes(least: number, most: number): Uint8Array;
}

/** Numbers by xorshift (Marsaglia 2003), 32 bits. */
function randomFrom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  const below = (limit: number) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
  return {
    below,
    pick: (values) => values[below(values.length)] as (typeof values)[number],
    bytes: (least, most) => Uint8Array.from({ length: least + below(most - least) }, () => below(256)),
  };
}

function words(random: Random, count: number): string {
  const all = ["طرابلس", "قال", "الوزير", "إلى", "ليبيا", "Libya", "the", "minister", "من", "بنغازي", "Café", "2024", "."];
  return Array.from({ length: count }, () => random.pick(all)).join(" ");
}

function brokenHtml(random: Random): string {
  const pieces = [
    "<p>",
    "</p>",
    "<div class=comments>",
    "</div></div>",
    "<table><td>",
    "<a href='",
    "<!--",
    "-->",
    "<script>",
    "&#x110000;",
    "&amp",
    "<h1",
    ">",
    '"',
    "<meta charset=utf-7>",
    "<svg><style>",
    "</html>",
    "<title>",
    "\u0000",
    "<![CDATA[",
    "نص طويل عن طرابلس ",
  ];
  return Array.from({ length: 5 + random.below(200) }, () => random.pick(pieces)).join("");
}

function cut(bytes: Uint8Array, random: Random): Uint8Array {
  return bytes.subarray(0, 1 + random.below(bytes.length - 1));
}

function damaged(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (let times = 0; times < 10; times++) copy[random.below(copy.length)] = random.below(256);
  return copy;
}

/** A zip file of one file, which says of itself that it unpacks to `told` bytes, true or not. */
function zipped(name: string, content: Uint8Array, told: number): Uint8Array {
  const data = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(told, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(data.length, 20);
  central.writeUInt32LE(told, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + data.length, 16);
  return Buffer.concat([local, Buffer.from(name), data, central, Buffer.from(name), end]);
}
