import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Cell, rowsAsText } from "../../src/export/csv.ts";
import { wellFormed } from "../../src/export/offsets.ts";
import { exportFileSchema } from "../../src/model/export-file.ts";
import { articles, edge, entities, nodes, oddRun as run } from "./odd-run.ts";
import { rendered } from "./small-run.ts";

const readers = {
  csv: (text: string) => parse(text, { columns: true, record_delimiter: "\r\n" }) as Record<string, string>[],
  tsv: (text: string) => parse(text, { columns: true, delimiter: "\t", record_delimiter: "\n" }) as Record<string, string>[],
} as const;

/** Vitest compares snapshots with their line ends made alike; a hash does not. */
async function expectBytes(path: string, bytes: string | Uint8Array): Promise<void> {
  if (typeof bytes === "string") await expect(bytes).toMatchFileSnapshot(`expected/${path}`);
  expect(`${createHash("sha256").update(bytes).digest("hex")}  ${path}`).toMatchSnapshot();
}

describe("every table", () => {
  test.each(["csv", "tsv"])("as %s is byte for byte as it was", async (name) => {
    for (const [path, text] of Object.entries(await rendered(name, run))) await expectBytes(path, text);
  });

  test.each(["json", "jsonl"])("as %s is byte for byte as it was", async (name) => {
    const { "": text } = await rendered(name, run);
    await expectBytes(`small.${name}`, text as string);
  });

  test.each(["csv", "tsv"] as const)("%s is read back by csv-parse, each offset by what it counts", async (name) => {
    const files = await rendered(name, { ...run, formulas: "keep" });
    const [mentions, texts] = ["mentions", "articles"].map((table) => readers[name](files[`${table}.${name}`] as string));
    expect(mentions).toHaveLength(4);
    for (const mention of mentions ?? []) {
      const article = texts?.find(({ id, path }) => id === mention.article && path === mention.path);
      const { start, end, start_utf16, end_utf16, text } = mention;
      expect(article?.text?.slice(Number(start_utf16), Number(end_utf16))).toBe(text);
      expect([...(article?.text ?? "")].slice(Number(start), Number(end)).join("")).toBe(text);
    }
  });
});

describe("a cell that a spreadsheet could run", () => {
  const [start, id] = ["'", "=cmd|' /C calc'!A0"];
  test.each(["csv", "tsv"] as const)("of %s gets an apostrophe before it, in every table alike", async (name) => {
    const files = await rendered(name, run);
    expect(readers[name](files[`articles.${name}`] as string)[1]?.id).toBe(start + id);
    expect(readers[name](files[`mentions.${name}`] as string)[3]?.article).toBe(start + id);
    expect(readers[name](files[`entities.${name}`] as string)[1]?.label).toBe("'-Tripoli");
  });

  test("is kept as it is when that is asked for", async () => {
    const files = await rendered("csv", { ...run, formulas: "keep" });
    expect(readers.csv(files["articles.csv"] as string)[1]?.id).toBe(id);
  });

  test.each(["=1", "+1", "-1", "@a", "\ta", "\ra", "\na", "＝1", "＋1", "－1", "＠a"])("%j is one", (cell) => {
    const [row] = parse(rowsAsText([[cell]], { delimiter: ",", newline: "\r\n", formulas: "escape" })) as string[][];
    expect(row).toEqual([`'${cell}`]);
  });

  test("a negative number is none", async () => {
    const [row] = readers.csv((await rendered("csv", run))["edges.csv"] as string);
    expect(row?.npmi).toBe("-0.25");
  });
});

describe("RFC 4180", () => {
  test("any cells come back from csv-parse as they were", () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.string({ unit: "binary" }).map(wellFormed),
      fc.constantFrom('"', ",", "\r\n", "\t", "\ufeff", " ", "a\nb", "😀"),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constant(null),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }),
        fc.constantFrom({ delimiter: ",", newline: "\r\n" } as const, { delimiter: "\t", newline: "\n" } as const),
        (rows, dialect) => {
          const text = rowsAsText([["a", "b", "c"], ...rows], { ...dialect, formulas: "keep" });
          const read = parse(text, { delimiter: dialect.delimiter, record_delimiter: dialect.newline, from: 2 }) as string[][];
          expect(read).toEqual(rows.map((row) => row.map((one) => (one === null ? "" : String(one)))));
        },
      ),
    );
  });
});

describe("json", () => {
  test("is one document, as its schema tells, that holds what the run holds", async () => {
    const { "": text } = await rendered("json", run);
    const read = exportFileSchema.parse(JSON.parse(text as string));
    expect(read.articles).toEqual(articles);
    expect(read.entities).toEqual(entities);
    expect(read.graph.edges).toEqual([edge]);
    expect(read.graph.nodes).toEqual(nodes);
  });
});
