import { duckdbViews } from "../export/duckdb.ts";
import type { ExportFile } from "../export/format.ts";
import { openWorkshop, toOutputError, type Workshop, writeParts } from "./atomic-file.ts";
import { UsageError } from "./walk.ts";

/** An optional peer: at some 70 MB it is larger than all else together, and few need it. */
const driver = "@duckdb/node-api";

/** What is used of the driver. */
interface Driver {
  readonly DuckDBInstance: { create(path: string): Promise<Instance> };
}
interface Instance {
  connect(): Promise<{ run(sql: string): Promise<unknown>; closeSync(): void }>;
  closeSync(): void;
}

/**
 * Makes one DuckDB database of an export's Parquet files, a table each, and its views; it appears at `path` when it is whole.
 * Throws a UsageError where the driver is not installed.
 */
export async function writeDuckdb(path: string, files: AsyncIterable<ExportFile> | Iterable<ExportFile>): Promise<void> {
  const { DuckDBInstance } = await loadDriver();
  const workshop = await openWorkshop(path);
  try {
    const instance = await DuckDBInstance.create(workshop.place("database"));
    try {
      const connection = await instance.connect();
      try {
        for await (const file of files) await connection.run(await statementsOf(file, workshop));
        await connection.run("CHECKPOINT");
      } finally {
        connection.closeSync();
      }
    } finally {
      instance.closeSync();
    }
    await workshop.close("database");
  } catch (error) {
    await workshop.abandon();
    throw toOutputError(error, path);
  }
}

async function loadDriver(): Promise<Driver> {
  try {
    return (await import(driver)) as Driver;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new UsageError(
      `A DuckDB database needs the package ${driver}, which is not installed; install it beside comention (npm install ${driver}), or export parquet, which DuckDB reads too.`,
    );
  }
}

/** The statement that makes a table of a Parquet file, which is written for that; or the statements of the views. */
async function statementsOf(file: ExportFile, workshop: Workshop): Promise<string> {
  if (file.path === duckdbViews) return textOf(file);
  const path = workshop.place(file.path);
  await writeParts(path, file.content);
  const table = file.path.replace(/\.parquet$/, "");
  return `CREATE TABLE ${table} AS SELECT * FROM read_parquet('${path.replaceAll("'", "''")}')`;
}

async function textOf({ content }: ExportFile): Promise<string> {
  let text = "";
  for await (const part of content) text += part;
  return text;
}
