import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Knowledge, knowledgeOf } from "../src/article/knowledge.ts";
import { readRecord, readTextFile } from "../src/article/read.ts";
import type { Entry } from "../src/model/entry.ts";
import type { Span } from "../src/model/span.ts";
import { compactList } from "../tests/article/compact-list.ts";
import { readCases } from "../tests/article/read-cases.ts";
import { type Decision, decisionsOf, type Label } from "./decisions.ts";

/** An article of the gold form. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly mentions: readonly (Span & { readonly entity: string | null })[];
}

/** How much a decision of the toponym corpus counts: it has many, all alike, and only places. */
const toponymShare = 0.1;
/** How much a decision of an article counts under each list. */
const goldShare = 0.5;
const caseShare = 0.5;

/** The decisions of an article with gold marks. */
export function decisionsOfGold(article: GoldArticle, knowledge: Knowledge): Decision[] {
  return decisionsOf(
    readRecord({ id: article.id, text: article.text }, article.id),
    knowledge,
    labelByMarks(article.mentions),
    goldShare,
  );
}

/** The decisions over the toponyms of news articles; only what a mark covers is known. */
export function decisionsOfToponyms(path: string, knowledge: Knowledge): Decision[] {
  return jsonLines<ToponymArticle>(path).flatMap((article) =>
    decisionsOf(readRecord({ id: article.id, text: article.text }, article.id), knowledge, labelByPlace(article), toponymShare),
  );
}

/** The decisions of each marked case of a folder, by file. */
export function decisionsOfCases(folder: string): Decision[][] {
  return readdirSync(folder)
    .sort()
    .map((file) =>
      readCases(readFileSync(join(folder, file), "utf8")).flatMap((section) => {
        const knowledge = knowledgeOf(compactList(section.list));
        return section.cases.flatMap(({ marked }) => {
          const { text, marks } = readMarks(
            marked.replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
          );
          const article = readTextFile(new TextEncoder().encode(text), { path: "case.txt", id: "case" });
          return decisionsOf(article, knowledge, labelByMarks(marks), caseShare);
        });
      }),
    );
}

export function jsonLines<T>(path: string): T[] {
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

interface ToponymArticle {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly (Span & { readonly geonameid: number })[];
}

interface Mark extends Span {
  readonly entity: string | null;
}

/** The text of a marked case and its marks; one left ambiguous is right for any of its entities. */
function readMarks(marked: string): { text: string; marks: Mark[] } {
  let text = "";
  let at = 0;
  const marks: Mark[] = [];
  for (const found of marked.matchAll(/\[([^[\]|]+)\|([a-z]+)(?::([^\]]+))?\]|\{([^{}|]+)\|[^{}]+\}/g)) {
    text += marked.slice(at, found.index);
    at = found.index + found[0].length;
    const inside = found[1] ?? (found[4] as string);
    if (found[1] !== undefined) marks.push({ start: text.length, end: text.length + inside.length, entity: found[3] ?? null });
    text += inside;
  }
  return { text: text + marked.slice(at), marks };
}

/** A match over a mark's span is right for its entity; one that only meets a mark says nothing of entities. */
function labelByMarks(marks: readonly Mark[]): Label {
  return ({ start, end }, entry) => {
    const mark = marks.find((one) => one.start < end && start < one.end);
    if (mark === undefined) return "wrong";
    if (mark.start !== start || mark.end !== end) return "unknown";
    if (mark.entity?.startsWith("?")) return mark.entity.slice(1).split(",").includes(entry.id) ? "right" : "wrong";
    return mark.entity === entry.id ? "right" : "wrong";
  };
}

/** A place is right when it is the mark's own. */
function labelByPlace({ entities }: ToponymArticle): Label {
  return ({ start, end }, entry: Entry) => {
    const mark = entities.find((one) => one.start === start && one.end === end);
    if (mark === undefined) return "unknown";
    const refs = entry.extra.refs as { geonames?: string } | undefined;
    return refs?.geonames === String(mark.geonameid) ? "right" : "wrong";
  };
}
