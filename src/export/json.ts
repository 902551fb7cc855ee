import { type ExportFile, type FinishedRun, fileOf } from "./format.ts";
import { jsonLines } from "./json-lines.ts";

/** The annotated articles as JSON Lines, each as its file under `articles/` holds it. */
export function articleLines(run: FinishedRun): Iterable<ExportFile> {
  return [fileOf("", lines(run))];
}

/** Everything as one JSON document: articles, entities, candidates and the graph, a record a line. */
export function wholeJson(run: FinishedRun): Iterable<ExportFile> {
  return [fileOf("", document(run))];
}

async function* lines(run: FinishedRun): AsyncIterable<string> {
  for await (const article of run.articles()) yield* jsonLines([article]);
}

async function* document(run: FinishedRun): AsyncIterable<string> {
  yield `{"schema":"comention/export@1",\n"articles":[`;
  yield* list(run.articles());
  yield `],\n"entities":[`;
  yield* list(run.entities());
  yield `],\n"candidates":[`;
  yield* list(run.candidates());
  yield `],\n"graph":${JSON.stringify(await run.graphHead()).slice(0, -1)},\n"nodes":[`;
  yield* list(run.nodes());
  yield `],\n"edges":[`;
  yield* list(run.edges());
  yield "]}}\n";
}

/** The records as items of a JSON array, a line each. */
export async function* list(records: AsyncIterable<unknown>): AsyncIterable<string> {
  let before = "\n";
  for await (const record of records) {
    yield before + JSON.stringify(record);
    before = ",\n";
  }
  if (before !== "\n") yield "\n";
}
