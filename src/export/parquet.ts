import type { ParquetWriter } from "hyparquet-writer";
import type { Cell } from "./csv.ts";
import type { ExportFile, FinishedRun } from "./format.ts";
import { wellFormed } from "./offsets.ts";
import { type Column, type Table, tables } from "./tables.ts";

/** A group of rows is written when it has this many rows or, as texts of articles are long, this many UTF-16 code units. */
const groupRows = 20_000;
const groupCharacters = 4_000_000;

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]["schema"][number];

const types: Readonly<Record<Column["type"], Omit<SchemaElement, "name">>> = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" }, repetition_type: "OPTIONAL" },
  integer: { type: "INT64", repetition_type: "OPTIONAL" },
  double: { type: "DOUBLE", repetition_type: "OPTIONAL" },
  date: { type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" }, repetition_type: "OPTIONAL" },
};

/** Every table as a Parquet file: texts in UTF-8, whole numbers of 64 bits, doubles, and days as dates. */
export function parquetTables(run: FinishedRun): Iterable<ExportFile> {
  return tables.map((table) => ({ path: `${table.name}.parquet`, content: parquet(table, run) }));
}

/** The bytes of a table, a group of rows at a time. The writer is loaded here, as most runs need none. */
async function* parquet({ columns, rows }: Table, run: FinishedRun): AsyncIterable<Uint8Array> {
  const { ByteWriter, ParquetWriter } = await import("hyparquet-writer");
  const bytes = new ByteWriter();
  const schema: SchemaElement[] = [{ name: "root", num_children: columns.length }];
  for (const { name, type } of columns) schema.push({ name, ...types[type] });
  const file = new ParquetWriter({ writer: bytes, schema, createdBy: "comention" });
  // What was given away is forgotten; the writer goes on counting from the file's beginning.
  const taken = () => {
    const part = bytes.getBytes().slice();
    bytes.index = 0;
    return part;
  };
  let group: Cell[][] = columns.map(() => []);
  let characters = 0;
  const flush = () => {
    file.write({
      columnData: columns.map(({ name, type }, at) => ({ name, data: (group[at] as Cell[]).map((cell) => stored(cell, type)) })),
      rowGroupSize: Number.POSITIVE_INFINITY,
    });
    group = columns.map(() => []);
    characters = 0;
    return taken();
  };
  for await (const row of rows(run)) {
    row.forEach((cell, at) => {
      (group[at] as Cell[]).push(cell);
      if (typeof cell === "string") characters += cell.length;
    });
    if ((group[0] as Cell[]).length >= groupRows || characters >= groupCharacters) yield flush();
  }
  if ((group[0] as Cell[]).length > 0) yield flush();
  file.finish();
  yield taken();
}

const oneDay = 86_400_000;

function stored(cell: Cell, type: Column["type"]): string | number | bigint | null {
  if (cell === null) return null;
  if (type === "integer") return BigInt(cell);
  if (type === "date") return Date.parse(String(cell)) / oneDay;
  return typeof cell === "string" ? wellFormed(cell) : cell;
}
