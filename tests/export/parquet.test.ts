import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import type { FinishedRun } from "../../src/export/format.ts";
import { parquetTables } from "../../src/export/parquet.ts";
import { tables } from "../../src/export/tables.ts";
import { articles, oddRun } from "./odd-run.ts";
import { renderedBytes, smallArticle, smallEntity, smallRun } from "./small-run.ts";

type Row = Record<string, unknown>;

async function readBack(bytes: Buffer): Promise<Row[]> {
  return parquetReadObjects({ file: bufferOf(bytes) }) as Promise<Row[]>;
}

function bufferOf(bytes: Buffer): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}

/** A cell as the reader gives it back: days as dates, whole numbers of 64 bits. */
function asRead(cell: string | number | null, type: string): unknown {
  if (cell === null) return null;
  return type === "integer" ? BigInt(cell) : type === "date" ? new Date(cell) : cell;
}

describe("Parquet", () => {
  test.each(tables.map(({ name }) => name))("%s is read back by hyparquet, cell by cell, with its types", async (name) => {
    const table = tables.find((one) => one.name === name) as (typeof tables)[number];
    const files = await renderedBytes("parquet", oddRun);
    const expected: Row[] = [];
    for await (const row of table.rows(oddRun)) {
      expected.push(Object.fromEntries(table.columns.map(({ name, type }, at) => [name, asRead(row[at] ?? null, type)])));
    }
    expect(expected.length).toBeGreaterThan(0);
    expect(await readBack(files[`${name}.parquet`] as Buffer)).toEqual(expected);
    const { schema } = parquetMetadata(bufferOf(files[`${name}.parquet`] as Buffer));
    const stored = { string: "BYTE_ARRAY", integer: "INT64", double: "DOUBLE", date: "INT32" } as const;
    expect(schema.slice(1).map((column) => [column.name, column.type])).toEqual(
      table.columns.map((column) => [column.name, stored[column.type]]),
    );
  });

  test("of a run without anything has its columns and no row", async () => {
    for (const [path, bytes] of Object.entries(await renderedBytes("parquet", smallRun([])))) {
      expect(parquetMetadata(bufferOf(bytes)).schema.length, path).toBeGreaterThan(2);
      expect(await readBack(bytes), path).toEqual([]);
    }
  });

  test("writes a long table in groups, holding none but the one at hand, and they are read back as one", async () => {
    const one = smallArticle("a", "x".repeat(1_500_000), []);
    let asked = 0;
    const run: FinishedRun = {
      ...smallRun([]),
      articles: async function* () {
        for (let number = 0; number < 8; number++) {
          asked++;
          yield { ...one, id: `a${number}`, text: `${number}${one.text}` };
        }
      },
    };
    const parts: Buffer[] = [];
    const askedAtPart: number[] = [];
    for (const file of parquetTables(run)) {
      if (file.path !== "articles.parquet") continue;
      for await (const part of file.content) {
        parts.push(Buffer.from(part as Uint8Array));
        askedAtPart.push(asked);
      }
    }
    expect(askedAtPart).toEqual([3, 6, 8, 8]);
    const bytes = Buffer.concat(parts);
    expect(parquetMetadata(bufferOf(bytes)).row_groups.map(({ num_rows }) => num_rows)).toEqual([3n, 3n, 2n]);
    const rows = await readBack(bytes);
    expect(rows.map(({ id, text }) => [id, (text as string)[0]])).toEqual(
      Array.from({ length: 8 }, (_, number) => [`a${number}`, String(number)]),
    );
  });

  test("holds no lone surrogate, and the same bytes each time", async () => {
    const run = smallRun(
      [smallArticle("\ud83d", "\ud83d In Libya \udc00", [["Libya", "place", "l"]])],
      [smallEntity("l", "place")],
    );
    const [first, second] = [await renderedBytes("parquet", run), await renderedBytes("parquet", run)];
    expect(first).toEqual(second);
    expect((await readBack(first["articles.parquet"] as Buffer))[0]).toMatchObject({
      id: "\ufffd",
      text: "\ufffd In Libya \ufffd",
    });
  });

  test("knows days as dates: the tables of a run with them say so", async () => {
    const rows = await readBack((await renderedBytes("parquet", oddRun))["articles.parquet"] as Buffer);
    expect(rows.map(({ day }) => day)).toEqual([null, new Date("2024-02-29")]);
    expect(rows.map(({ text }) => text)).toEqual(articles.map(({ text }) => text));
  });
});
