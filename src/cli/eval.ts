import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Difference, differences, type Evaluation, evaluate } from "../evaluation/evaluate.ts";
import { listedNames } from "../evaluation/phenomena.ts";
import { type Measure, measures, type Score } from "../evaluation/scores.ts";
import type { ArticleFile } from "../model/article-file.ts";
import { runRecordSchema } from "../model/corpus-files.ts";
import { type GoldArticle, goldArticleSchema } from "../model/gold.ts";
import { loadLists } from "../run/load-gazetteers.ts";
import { readArticles } from "../run/read-output.ts";
import { UsageError } from "../run/walk.ts";
import type { Call } from "./commands.ts";
import { isolated } from "./terminal.ts";

/** `comention eval`: how near a finished run comes to gold, and what it got wrong; or what another run does otherwise. */
export async function evalCommand({ args, options }: Call): Promise<number> {
  const out = args[0] as string;
  const articles = await collect(out);
  if (typeof options.against === "string") {
    const found = differences(articles, await collect(options.against));
    print(options.json === true ? [JSON.stringify(found, null, 2)] : differenceLines(found));
    return 0;
  }
  if (typeof options.gold !== "string") throw new UsageError("eval needs --gold FILE (or --against OUT): name a gold file.");
  const gold = await readGold(options.gold);
  const evaluation = evaluate(gold, articles, listedNames(await entriesOf(out)), sha256);
  print(options.json === true ? [JSON.stringify(evaluation, null, 2)] : evaluationLines(evaluation));
  return evaluation.absent.length > 0 ? 1 : 0;
}

async function collect(out: string): Promise<ArticleFile[]> {
  const articles: ArticleFile[] = [];
  for await (const article of readArticles(out)) articles.push(article);
  return articles;
}

async function readGold(path: string): Promise<GoldArticle[]> {
  const text = await readFile(path, "utf8").catch((error: Error) => {
    throw new UsageError(`The gold file ${path} cannot be read (${error.message}).`);
  });
  return text
    .split("\n")
    .flatMap((line, index) => (line.trim() === "" ? [] : [{ line, source: `${path}:${index + 1}` }]))
    .map(({ line, source }) => {
      try {
        return goldArticleSchema.parse(JSON.parse(line));
      } catch (error) {
        throw new UsageError(`${source} is no gold article (${(error as Error).message.split("\n")[0]}); mend the line.`);
      }
    });
}

/** The lists that the run used, as its record names them; none where they are gone, and phenomena that ask them are 0. */
async function entriesOf(out: string) {
  const record = await readFile(join(out, "run.json"), "utf8").catch(() => null);
  if (record === null) return [];
  const { gazetteer } = runRecordSchema.parse(JSON.parse(record));
  return loadLists(gazetteer.folders).then(
    ({ entries }) => entries,
    () => [],
  );
}

function evaluationLines({ articles, absent, all, types, languages, phenomena, faults }: Evaluation): string[] {
  const titles: Readonly<Record<Measure, string>> = {
    exactLinked: "exact + id",
    overlapLinked: "overlap + id",
    exactTyped: "exact + type",
    overlapTyped: "overlap + type",
  };
  const head = `${"".padEnd(16)}${"gold".padStart(6)}${measures.map((measure) => titles[measure].padStart(24)).join("")}`;
  const row = (name: string, scores: Readonly<Record<Measure, Score>>) =>
    `${name.padEnd(16)}${String(scores.exactTyped.gold).padStart(6)}${measures.map((measure) => figures(scores[measure]).padStart(24)).join("")}`;
  return [
    `${articles} gold articles${absent.length > 0 ? `; the run lacks ${absent.join(", ")}` : ""}. Precision, recall, F1 in percent.`,
    head,
    row("all", all),
    ...Object.entries(types).map(([name, scores]) => row(name, scores)),
    ...Object.entries(languages).map(([name, scores]) => row(name, scores)),
    "",
    `${"phenomenon".padEnd(16)}${"gold".padStart(6)}${"found + id".padStart(12)}${"found + type".padStart(14)}`,
    ...Object.entries(phenomena).map(
      ([name, { gold, exactLinked, exactTyped }]) =>
        `${name.padEnd(16)}${String(gold).padStart(6)}${share(exactLinked, gold).padStart(12)}${share(exactTyped, gold).padStart(14)}`,
    ),
    "",
    `${faults.length} faults`,
    ...faults.map(
      ({ article, kind, start, gold, found, context }) =>
        `${article}:${start} ${kind}${gold === null ? "" : ` gold ${isolated(gold)}`}${found === null ? "" : ` found ${isolated(found)}`}: ${isolated(context)}`,
    ),
  ];
}

function figures({ precision, recall, f1 }: Score): string {
  return [precision, recall, f1].map((value) => (100 * value).toFixed(1)).join(" ");
}

function share(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;
}

function differenceLines(found: readonly Difference[]): string[] {
  const lines = found.map(
    ({ article, start, ours, theirs, context }) =>
      `${article}:${start} ${ours ?? "nothing"} / ${theirs ?? "nothing"}: ${isolated(context)}`,
  );
  return [`${found.length} differences (first run / other run)`, ...lines];
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
