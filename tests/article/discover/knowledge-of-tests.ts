import { readFileSync } from "node:fs";
import { Models } from "../../../src/article/discover/models.ts";
import { type DiscoverPolicy, type Knowledge, knowledgeOf } from "../../../src/article/knowledge.ts";
import { readRecord } from "../../../src/article/read.ts";
import { compileGazetteer } from "../../../src/gazetteer/compile.ts";
import type { AnnotatedArticle } from "../../../src/model/article.ts";
import { annotate } from "../../../src/pipeline.ts";
import { loadLists } from "../../../src/run/load-gazetteers.ts";
import { loadModels } from "../../../src/run/load-models.ts";
import { sharedPath } from "../../shared-data.ts";

const lists = await loadLists(["gazetteers"]);
const gazetteer = compileGazetteer(lists.entries);
const bytes = await loadModels();

/** The shipped lists and models. */
export function shipped(discover: DiscoverPolicy): Knowledge {
  return knowledgeOf(gazetteer, { discover, models: new Models(bytes) });
}

export function read(text: string, knowledge: Knowledge): AnnotatedArticle {
  return annotate(readRecord({ id: "test", text }, "test"), knowledge);
}

/** The gold articles of a file under the shared folder. */
export function goldOf(
  file: string,
): { text: string; language: string; mentions: { start: number; end: number; type: string }[] }[] {
  return readFileSync(sharedPath(file), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}
