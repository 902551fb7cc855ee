import type { EntityType } from "../model/entry.ts";
import { compareText } from "../model/span.ts";
import { type ExportFile, type FinishedRun, fileOf } from "./format.ts";
import { knownEntities } from "./known-entities.ts";
import { wellFormed } from "./offsets.ts";
import { titleOf } from "./titles.ts";

/** Rows of each table but that of articles. */
const rowsShown = 25;

const headings: readonly (readonly [type: EntityType, heading: string])[] = [
  ["person", "People"],
  ["place", "Places"],
  ["organization", "Organizations"],
];

/**
 * A summary to read or to put beside a story: what was found, the most mentioned entities of each type, the pairs most
 * often mentioned together, the most frequent names that no list has, and the articles. GitHub Flavored Markdown.
 */
export function markdown(run: FinishedRun): Iterable<ExportFile> {
  return [fileOf("", lines(run))];
}

async function* lines(run: FinishedRun): AsyncIterable<string> {
  yield "# Who is mentioned\n\n";
  yield* entityTables(run);
  yield* pairTable(run);
  yield* candidateTable(run);
  yield "## Articles\n\n| Article | Date | Language | Mentions |\n|---|---|---|---:|\n";
  for await (const article of run.articles()) {
    yield row([titleOf(article) ?? article.id, article.publishedOn ?? "", article.language, article.mentions.length]);
  }
}

async function* entityTables(run: FinishedRun): AsyncIterable<string> {
  for (const [type, heading] of headings) {
    const { first, total } = await firstOf(
      kept(run.entities(), (entity) => entity.type === type),
      (a, b) => b.mentions - a.mentions || b.articles - a.articles || compareText(a.id, b.id),
    );
    if (total === 0) continue;
    yield `## ${heading}\n\n${shown(first.length, total)}| Name | Country | Mentions | Articles | Id |\n|---|---|---:|---:|---|\n`;
    for (const { label, country, mentions, articles, id } of first) yield row([label, country ?? "", mentions, articles, id]);
    yield "\n";
  }
}

async function* pairTable(run: FinishedRun): AsyncIterable<string> {
  const { first, total } = await firstOf(
    run.edges(),
    (a, b) =>
      b.count - a.count ||
      b.logLikelihood - a.logLikelihood ||
      compareText(a.source, b.source) ||
      compareText(a.target, b.target),
  );
  if (total === 0) return;
  const known = await knownEntities(run);
  const { window } = await run.graphHead();
  yield `## Mentioned together\n\nWindow: ${window}. ${shown(first.length, total)}`;
  yield "| One | Other | Windows | Articles | NPMI | First | Last |\n|---|---|---:|---:|---:|---|---|\n";
  for (const { source, target, count, articles, npmi, firstOn, lastOn } of first) {
    const names = [source, target].map((id) => known.get(id)?.label ?? id);
    yield row([...names, count, articles, npmi.toFixed(2), firstOn ?? "", lastOn ?? ""]);
  }
  yield "\n";
}

async function* candidateTable(run: FinishedRun): AsyncIterable<string> {
  const { first, total } = await firstOf(
    run.candidates(),
    (a, b) => b.settles - a.settles || b.articles - a.articles || b.mentions - a.mentions || compareText(a.id, b.id),
  );
  if (total === 0) return;
  yield `## Names that no list has\n\n${shown(first.length, total)}| Name | Type | Mentions | Articles |\n|---|---|---:|---:|\n`;
  for (const { text, type, mentions, articles } of first) yield row([text, type, mentions, articles]);
  yield "\n";
}

function shown(count: number, total: number): string {
  return `${count === total ? `All ${total}.` : `The first ${count} of ${total}.`}\n\n`;
}

async function* kept<Row>(rows: AsyncIterable<Row>, wanted: (row: Row) => boolean): AsyncIterable<Row> {
  for await (const one of rows) if (wanted(one)) yield one;
}

/** The first rows by an order, and how many there are; never more than twice as many as are shown are held. */
async function firstOf<Row>(rows: AsyncIterable<Row>, compare: (a: Row, b: Row) => number) {
  let first: Row[] = [];
  let total = 0;
  for await (const one of rows) {
    total++;
    first.push(one);
    if (first.length >= 2 * rowsShown) first = first.sort(compare).slice(0, rowsShown);
  }
  return { first: first.sort(compare).slice(0, rowsShown), total };
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.map((cell) => (typeof cell === "number" ? String(cell) : escapeMarkdown(cell))).join(" | ")} |\n`;
}

/** Text in a cell: one line, and nothing in it is markup. */
function escapeMarkdown(text: string): string {
  return wellFormed(text)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_[\]<>|~&#!]/g, "\\$&")
    .replace(/(?<=:)(?=\/\/)|(?<=www)(?=\.)/gi, "\\");
}
