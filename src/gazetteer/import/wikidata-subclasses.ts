import { type ImportSource, isObject, type TypeMapping } from "./import-format.ts";
import { itemsOf } from "./wikidata-claims.ts";

/**
 * The listed classes and all that lead to one by P279 ("subclass of") in a dump, each with what the nearest listed class
 * stands for; among equally near ones the first of the table. Memory: eight bytes a P279 statement, some five millions.
 */
export async function subclassesIn(
  source: ImportSource,
  listed: ReadonlyMap<number, TypeMapping>,
): Promise<ReadonlyMap<number, TypeMapping>> {
  let pairs = new Uint32Array(1 << 12);
  let count = 0;
  for await (const lines of source.lines()) {
    for (const { text } of lines) {
      if (!text.includes('"P279"')) continue;
      const { id, supers } = superclasses(text);
      for (const above of supers) {
        if (count + 2 > pairs.length) {
          const grown = new Uint32Array(pairs.length * 2);
          grown.set(pairs);
          pairs = grown;
        }
        pairs[count++] = above;
        pairs[count++] = id;
      }
    }
  }
  return spread(pairs.subarray(0, count), listed);
}

/** Goes down from the listed classes level by level; the pairs are gone over once a level, of which there are some twenty. */
function spread(pairs: Uint32Array, listed: ReadonlyMap<number, TypeMapping>): ReadonlyMap<number, TypeMapping> {
  const classes = new Map(listed);
  const rank = new Map([...listed.keys()].map((id, index) => [id, index]));
  for (;;) {
    const found = new Map<number, number>();
    for (let at = 0; at < pairs.length; at += 2) {
      const above = pairs[at] as number;
      const below = pairs[at + 1] as number;
      const order = rank.get(above);
      if (order === undefined || rank.has(below)) continue;
      if (order < (found.get(below) ?? Number.POSITIVE_INFINITY)) found.set(below, order);
    }
    if (found.size === 0) return classes;
    const mappings = [...listed.values()];
    for (const [id, order] of [...found].sort(([a, x], [b, y]) => x - y || a - b)) {
      rank.set(id, order);
      classes.set(id, mappings[order] as TypeMapping);
    }
  }
}

/** A line that is no JSON has no superclasses here; the reading that follows tells of it. */
function superclasses(line: string): { readonly id: number; readonly supers: readonly number[] } {
  try {
    const item: unknown = JSON.parse(line.trim().replace(/,$/, ""));
    if (!isObject(item) || !isObject(item.claims) || !/^Q\d+$/.test(String(item.id))) return { id: 0, supers: [] };
    return { id: Number(String(item.id).slice(1)), supers: itemsOf(item.claims.P279) };
  } catch {
    return { id: 0, supers: [] };
  }
}
