// Names and text for the matcher's benches, the same each time: the shipped lists and, where the corpora stand beside the
// project, Arabic articles; else text made of the names.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileGazetteer } from "../dist/gazetteer/compile.js";

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
 * So many distinct names: those of the shipped lists first, then such as a large gazetteer has, of one to four words: words
 * of the shipped names, words of the texts, and the greater part made of syllables, as most names are unknown to a text.
 */
export function namesFor(size, texts) {
  const random = mulberry32(42);
  const draw = (from) => from[Math.floor(random() * from.length)];
  const shipped = shuffled(shippedNames(), random);
  const known = [...new Set(shipped.flatMap((name) => name.split(/\s+/u)).filter((word) => word.length > 2))];
  const seen = [
    ...new Set(
      texts
        .slice(0, 200)
        .flatMap((text) => text.split(/[^\p{L}\p{M}]+/u))
        .filter((word) => word.length > 3),
    ),
  ];
  const made = Array.from({ length: 20_000 + size / 8 }, () =>
    Array.from({ length: 2 + random() * 3 }, () => draw(syllables)).join(""),
  );
  const names = new Set(shipped.slice(0, size));
  while (names.size < size) {
    const kind = random();
    const length = kind < 0.15 ? 1 : kind < 0.65 ? 2 : kind < 0.92 ? 3 : 4;
    const word = () => {
      const from = random();
      return draw(from < 0.3 && length > 1 ? known : from < 0.4 && length > 1 ? seen : made);
    };
    names.add(Array.from({ length }, word).join(" "));
  }
  return [...names];
}

const syllables = "با مر سو كي نا لو دي را شا تو في غا هم يس قد عب زن طر صا جي حم خل ست ور نب ضا ثو ظه ذي مت لي ال".split(" ");

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
