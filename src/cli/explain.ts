import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { Models } from "../article/discover/models.ts";
import { type Knowledge, knowledgeOf } from "../article/knowledge.ts";
import { readTextFile } from "../article/read.ts";
import { candidatesOf } from "../article/resolve/resolve.ts";
import { scoreOf } from "../article/resolve/weights.ts";
import type { AnnotatedArticle, Evidence, Mention } from "../model/article.ts";
import { annotate } from "../pipeline.ts";
import { loadGazetteer } from "../run/gazetteer-cache.ts";
import { gazetteerFolders } from "../run/load-gazetteers.ts";
import { loadModels } from "../run/load-models.ts";
import { UsageError } from "../run/walk.ts";
import type { Call } from "./commands.ts";
import { isolated } from "./terminal.ts";

/** Losers shown of a match; a ministry's bare name has one for every state. */
const losersShown = 5;

/** `comention explain`: readings, candidates, rules and weights of an article's mentions, and what was turned down. */
export async function explainCommand({ args, options }: Call): Promise<number> {
  const path = args[0] as string;
  const bytes = await readFile(path).catch((error: Error) => {
    throw new UsageError(`${path} cannot be read (${error.message}).`);
  });
  const lists = await loadGazetteer(gazetteerFolders((options.gazetteers ?? []) as string[], (options.add ?? []) as string[]));
  const spelling = options.fuzzy === true ? "fuzzy" : "listed";
  const knowledge = knowledgeOf(lists.gazetteer, { spelling, models: new Models(await loadModels()) });
  const article = annotate(readTextFile(bytes, { path, id: basename(path) }), knowledge);
  process.stdout.write(`${explain(article, knowledge, options.at as number | undefined).join("\n")}\n`);
  return 0;
}

/** The explanation, a line an item. With `at`, only of what covers that offset. */
export function explain(article: AnnotatedArticle, knowledge: Knowledge, at?: number): string[] {
  const covers = ({ start, end }: { start: number; end: number }) => at === undefined || (start <= at && at < end);
  const lines: string[] = [];
  if (at !== undefined) lines.push(...place(article, at));
  for (const mention of article.mentions.filter(covers)) lines.push(...mentionLines(mention, article, knowledge));
  const rejected = article.rejected.filter(covers);
  if (rejected.length > 0) lines.push("", "Turned down:");
  for (const { start, end, text, entity, score, evidence } of rejected) {
    lines.push(`${start}–${end} ${isolated(text)} as ${entity}, score ${score}`, ...evidence.map(reason));
  }
  return lines.length === 0 ? ["Nothing is mentioned there."] : lines;
}

function place(article: AnnotatedArticle, at: number): string[] {
  const sentence = article.sentences.find(({ start, end }) => start <= at && at < end);
  const token = article.tokens.find(({ start, end }) => start <= at && at < end);
  const readings = token?.readings.map(({ key, clitic }) =>
    clitic === "" ? isolated(key) : `${isolated(clitic)} + ${isolated(key)}`,
  );
  return [
    sentence === undefined
      ? `Offset ${at} is between sentences.`
      : `Offset ${at} is in a sentence of zone ${sentence.zone} (${sentence.start}–${sentence.end}).`,
    token === undefined
      ? "No token is there."
      : `Token ${token.start}–${token.end} ${isolated(article.text.slice(token.start, token.end))}, read as ${readings?.join(" or ")}.`,
  ];
}

function mentionLines(mention: Mention, article: AnnotatedArticle, knowledge: Knowledge): string[] {
  const { start, end, text, type, entity, origin, name, score, clitic, evidence } = mention;
  const who = entity ?? (origin === "discovery" ? "unlisted" : "ambiguous");
  const lines = [
    "",
    `${start}–${end} ${isolated(text)} ${type} -> ${who} (${origin}, score ${score}) by ${isolated(name)}${clitic === undefined ? "" : `, proclitic ${isolated(clitic)} off`}`,
    ...evidence.map(reason),
  ];
  const match = article.found.find((one) => one.start === start && one.end === end);
  if (match === undefined || origin !== "gazetteer") return lines;
  const losers = candidatesOf(match, article, knowledge).filter(({ candidate }) => candidate.entry.id !== entity);
  for (const { candidate, sum, evidence: reasons } of losers.slice(0, losersShown)) {
    lines.push(`  but not ${candidate.entry.id}, score ${scoreOf(sum)}:`, ...reasons.map((one) => `  ${reason(one)}`));
  }
  if (losers.length > losersShown) lines.push(`  nor ${losers.length - losersShown} more`);
  return lines;
}

function reason({ rule, weight, detail }: Evidence): string {
  return `    ${weight >= 0 ? "+" : ""}${weight.toFixed(2)} ${rule}: ${isolated(detail)}`;
}
