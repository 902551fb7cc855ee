import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { articleEntities } from "../corpus/article-entities.ts";
import type { CorpusGraph } from "../corpus/graph.ts";
import type { GraphOptions } from "../corpus/graph-options.ts";
import { addArticle, emptyTables, type Tables } from "../corpus/tables.ts";
import { defaultMemory } from "../corpus/word-log.ts";
import { articleEntitiesHeader, articleEntityRows } from "../export/article-entities-csv.ts";
import { inParts } from "../export/format.ts";
import { graphFormats } from "../export/formats.ts";
import { graphJson } from "../export/graph-json.ts";
import type { ArticleDigest } from "../model/article-file.ts";
import { openWhole, writeParts } from "./atomic-file.ts";
import { openSpillFile } from "./spill-file.ts";

/** The fold over articles with the files under `graph/` that it writes. */
export interface GraphFiles {
  readonly tables: Tables;
  add(article: ArticleDigest, counted: { readonly duplicateOf: string | null }): Promise<void>;
  /** Writes every file under `graph/`, and removes graphs of other windows that an earlier run left there. */
  write(graphs: readonly CorpusGraph[]): Promise<void>;
  /** To be called last, whatever happened: removes what is temporary. */
  close(): Promise<void>;
}

/** Opens the graph of an output folder. `wordsInMemory` bounds each table's part that is held; more goes to disk. */
export async function openGraphFiles(
  out: string,
  options: GraphOptions,
  labelOf: (id: string) => string,
  wordsInMemory: number = defaultMemory.words,
): Promise<GraphFiles> {
  const store = openSpillFile(out);
  const tables = emptyTables(options, { store, words: wordsInMemory });
  const table = await openWhole(join(out, "graph", "article-entities.csv"));
  await table.write(articleEntitiesHeader);
  let finished = false;
  return {
    tables,
    async add(article, { duplicateOf }) {
      addArticle(tables, article, { duplicateOf });
      if (duplicateOf !== null) return;
      const rows = articleEntityRows(article, articleEntities(article, options), labelOf);
      if (rows !== "") await table.write(rows);
    },
    async write([main, ...others]) {
      if (main === undefined) throw new Error("A graph has at least one window.");
      await table.close();
      finished = true;
      for (const { path, render } of graphFormats) await writeParts(join(out, path), render({ summary: main }));
      const written = new Set([graphPath("main")]);
      for (const { graph } of others) {
        const path = graphPath(graph.window);
        written.add(path);
        await writeParts(join(out, path), inParts(graphJson(graph)));
      }
      for (const name of await readdir(join(out, "graph"))) {
        if (/^comentions\.[a-z]+(?:-\d+)?\.json$/.test(name) && !written.has(`graph/${name}`)) await rm(join(out, "graph", name));
      }
    },
    async close() {
      store.close();
      if (!finished) await table.abandon();
      finished = true;
    },
  };
}

/** Where a graph lies below an output folder: the main one, or that of a further window. */
export function graphPath(window: string): string {
  return window === "main" ? "graph/comentions.json" : `graph/comentions.${window.replace(":", "-")}.json`;
}
