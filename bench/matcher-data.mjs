// Names and text for the matcher's benches, the same each time: the shipped lists and, where the corpora stand beside the
// project, Arabic articles; else text made of the names.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileGazetteer } from "../dist/gazetteer/compile.js";
import { splitWords } from "../dist/language/words.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const shared = process.env.COMENTION_SHARED ?? join(root, "..", "shared");

/** Articles, about four megabytes of UTF-8. */
export function documents(megabytes = 4) {
  const folder = join(shared, "corpora", "raw-arwiki");
  const texts = [];
  let bytes = 0;
  for (const file of existsSync(folder) ? readdirSync(folder).sort() : []) {
    const text = readFileSync(join(folder, file), "utf8");
    texts.push(text);
    bytes += Buffer.byteLength(text);
    if (bytes > megabytes * 1e6) return texts;
  }
  const names = shippedNames();
  const random = mulberry32(7);
  while (bytes < megabytes * 1e6) {
    const words = Array.from({ length: 500 }, () => names[Math.floor(random() * names.length)]);
    texts.push(`${words.join(" ، ")}.`);
    bytes += Buffer.byteLength(texts.at(-1));
  }
  return texts;
}

/** The spellings of the shipped lists. */
export function shippedNames() {
  const folder = join(root, "gazetteers");
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n").filter(Boolean))
    .map((line) => JSON.parse(line))
    .flatMap(({ labels = {}, names = [] }) => [...Object.values(labels), ...names.map((one) => one.text ?? one)]);
}

/**
 * So many distinct names: those of the shipped lists first, then such as a large gazetteer has: one to four words of the
 * texts' own vocabulary, every tenth of them one word that the texts hold but once or twice.
 */
export function namesFor(size, texts) {
  const random = mulberry32(42);
  const counts = new Map();
  for (const text of texts) {
    for (const { start, end, kind } of splitWords(text)) {
      if (kind !== "word" || end - start < 3) continue;
      const word = text.slice(start, end);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const words = [...counts.keys()];
  const rare = words.filter((word) => counts.get(word) <= 2);
  const draw = (from) => from[Math.floor(random() * from.length)];
  const names = new Set(shuffled(shippedNames(), random).slice(0, size));
  let alone = 0;
  while (names.size < size) {
    const kind = random();
    const length = kind < 0.1 && alone++ < rare.length / 4 ? 1 : kind < 0.6 ? 2 : kind < 0.9 ? 3 : 4;
    names.add(length === 1 ? draw(rare) : Array.from({ length }, () => draw(words)).join(" "));
  }
  return [...names];
}

/** A gazetteer of an entry a name, as bare as can be. */
export function gazetteerOf(names) {
  return compileGazetteer(entriesOf(names));
}

export function entriesOf(names) {
  return names.map((text, number) => ({
    id: `n${String(number).padStart(8, "0")}`,
    type: "place",
    labels: {},
    names: [{ text, lang: null, strength: "strong", generated: null }],
    country: null,
    kind: null,
    gender: null,
    prominence: null,
    population: null,
    extra: {},
  }));
}

function shuffled(values, random) {
  const mixed = [...values];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other], mixed[at]];
  }
  return mixed;
}

/** A small generator of equal spread, the same on every machine (T. Ettinger, mulberry32, public domain). */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
