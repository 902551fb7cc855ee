import type { EntityType } from "../../model/entry.ts";
import { groupNames, type NameLine } from "./grouped.ts";
import { badRecord, type ImportOptions, type ImportSource, type Line, type Outcome } from "./import-format.ts";

const types: Readonly<Record<string, EntityType>> = { PER: "person", LOC: "place", ORG: "organization" };

/** The largest number of a Wikidata item that is believed; the table of types has two bits for each number. */
const largestItem = 2 ** 30;

/**
 * Reads ParaNames, a tab separated table with the header `wikidata_id eng label language type`; see
 * https://github.com/bltlab/paranames. An entity that the table has under two types keeps the first. Memory: two bits for
 * each number up to the largest Wikidata id, some forty megabytes.
 */
export function readParanames(source: ImportSource, options: ImportOptions): AsyncGenerator<readonly Outcome[]> {
  const firstTypes = new FirstTypes();
  let columns = new Map(["wikidata_id", "eng", "label", "language", "type"].map((name, index) => [name, index]));
  return groupNames(source, options, "paranames", (line) => {
    const cells = line.text.split("\t");
    if (line.number === 1 && cells.includes("wikidata_id")) {
      columns = new Map(cells.map((name, index) => [name.trim(), index]));
      return undefined;
    }
    if (line.text.trim() === "") return undefined;
    return names(source, line, (column) => cells[columns.get(column) ?? -1]?.trim() ?? "", firstTypes);
  });
}

function names(
  source: ImportSource,
  line: Line,
  cell: (column: string) => string,
  firstTypes: FirstTypes,
): readonly NameLine[] | Outcome {
  const id = cell("wikidata_id");
  const number = Number(id.slice(1));
  const text = cell("label");
  if (!/^Q\d+$/.test(id) || number > largestItem) return badRecord(source, line, `"${id}" is no Wikidata id such as Q42`);
  if (text === "" || cell("language") === "") return badRecord(source, line, "its label or its language is missing");
  const type = types[cell("type")];
  if (type === undefined) return { skipped: `type ${cell("type")} is not read` };
  if (firstTypes.of(number, type) !== type) return { skipped: "a second type of an entity" };
  const entity = { id, type, refs: { wikidata: id } };
  const english = cell("eng");
  const own: NameLine = { ...entity, text, language: cell("language") };
  return english === "" ? [own] : [{ ...entity, text: english, language: "en" }, own];
}

/** The type that each Wikidata number had first, in two bits a number. */
class FirstTypes {
  private bytes = new Uint8Array(1 << 16);

  of(number: number, type: EntityType): EntityType {
    const order: readonly EntityType[] = ["person", "place", "organization"];
    const at = number >>> 2;
    const shift = (number & 3) * 2;
    if (at >= this.bytes.length) {
      const grown = new Uint8Array(Math.max(at + 1, this.bytes.length * 2));
      grown.set(this.bytes);
      this.bytes = grown;
    }
    const known = ((this.bytes[at] as number) >>> shift) & 3;
    if (known > 0) return order[known - 1] as EntityType;
    this.bytes[at] = (this.bytes[at] as number) | ((order.indexOf(type) + 1) << shift);
    return type;
  }
}
