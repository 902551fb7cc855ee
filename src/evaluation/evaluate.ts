import { basename } from "node:path/posix";
import type { ArticleFile } from "../model/article-file.ts";
import { entityTypes } from "../model/entry.ts";
import type { GoldArticle, GoldMention } from "../model/gold.ts";
import { compareText, overlaps, type Span } from "../model/span.ts";
import { type ListedNames, phenomena } from "./phenomena.ts";
import { agrees, type Found, type Measure, measures, type Pair, type Score, score } from "./scores.ts";

/** A mention that a run got wrong, with the text around it. */
export interface Fault {
  readonly article: string;
  /** `missed`: gold has it alone; `extra`: the run has it alone; `wrong`: the spans meet, but entity or type do not. */
  readonly kind: "missed" | "extra" | "wrong";
  readonly start: number;
  readonly end: number;
  readonly gold: string | null;
  readonly found: string | null;
  readonly context: string;
}

export interface Evaluation {
  readonly articles: number;
  /** Gold articles that the run does not have: all their mentions count as missed. */
  readonly absent: readonly string[];
  readonly all: Readonly<Record<Measure, Score>>;
  readonly types: Readonly<Record<string, Readonly<Record<Measure, Score>>>>;
  readonly languages: Readonly<Record<string, Readonly<Record<Measure, Score>>>>;
  /** Of the gold mentions that show it, how many were found: recall alone, as a wrong find shows no phenomenon. */
  readonly phenomena: Readonly<
    Record<string, { readonly gold: number; readonly exactLinked: number; readonly exactTyped: number }>
  >;
  readonly faults: readonly Fault[];
}

/**
 * Compares a run's articles with gold. An article is matched by its id, its path, its file name without endings, or the
 * hash of its text.
 */
export function evaluate(
  gold: readonly GoldArticle[],
  articles: readonly ArticleFile[],
  lists: ListedNames,
  hash: (text: string) => string,
): Evaluation {
  const matched = gold.map((one) => ({ gold: one, article: articleOf(one, articles, hash) }));
  const pairs = matched.map(
    ({ gold: one, article }): Pair => ({
      gold: one,
      found: article?.mentions ?? [],
      language: one.language ?? article?.language ?? "und",
    }),
  );
  const languages = [...new Set(pairs.map(({ language }) => language))].sort(compareText);
  return {
    articles: gold.length,
    absent: matched.filter(({ article }) => article === undefined).map(({ gold: { id } }) => id),
    all: scores(pairs),
    types: Object.fromEntries(entityTypes.map((type) => [type, scores(pairs, (mention) => mention.type === type)])),
    languages: Object.fromEntries(languages.map((code) => [code, scores(pairs.filter(({ language }) => language === code))])),
    phenomena: byPhenomenon(matched, lists),
    faults: matched.flatMap(({ gold: one, article }) => (article === undefined ? [] : faultsOf(one, article))),
  };
}

type Matched = readonly { readonly gold: GoldArticle; readonly article: ArticleFile | undefined }[];

function scores(
  pairs: readonly Pair[],
  takes?: (mention: Span & { readonly type: string }) => boolean,
): Readonly<Record<Measure, Score>> {
  return Object.fromEntries(measures.map((measure) => [measure, score(measure, pairs, takes)])) as Record<Measure, Score>;
}

function articleOf(gold: GoldArticle, articles: readonly ArticleFile[], hash: (text: string) => string): ArticleFile | undefined {
  const named = articles.find(
    ({ id, source }) => id === gold.id || source.path === gold.id || stem(source.path) === stem(gold.id),
  );
  return named ?? (gold.sha256 === undefined ? undefined : articles.find(({ text }) => hash(text) === gold.sha256));
}

function stem(path: string): string {
  return basename(path).replace(/\..*$/, "");
}

function byPhenomenon(matched: Matched, lists: ListedNames): Evaluation["phenomena"] {
  const rows: Record<string, { gold: number; exactLinked: number; exactTyped: number }> = {};
  for (const [name, shows] of Object.entries(phenomena)) {
    const row = { gold: 0, exactLinked: 0, exactTyped: 0 };
    for (const { gold, article } of matched) {
      for (const mention of gold.mentions) {
        if (article === undefined || !shows({ mention, article, lists })) continue;
        row.gold++;
        if (article.mentions.some((found) => agrees("exactLinked", found, mention))) row.exactLinked++;
        if (article.mentions.some((found) => agrees("exactTyped", found, mention))) row.exactTyped++;
      }
    }
    rows[name] = row;
  }
  return rows;
}

/** Units of text shown on each side of a fault. */
const shownAround = 30;

function faultsOf(gold: GoldArticle, article: ArticleFile): Fault[] {
  const faults: Fault[] = [];
  const linked = article.mentions.filter(({ entity }) => entity !== null);
  const fault = (kind: Fault["kind"], { start, end }: Span, mark: GoldMention | null, found: Found | null) =>
    faults.push({
      article: gold.id,
      kind,
      start,
      end,
      gold: mark === null ? null : `${mark.text} ${mark.type} ${mark.entity}`,
      found: found === null ? null : `${found.text} ${found.type} ${found.entity}`,
      context: context(article.text, start, end),
    });
  for (const mark of gold.mentions) {
    if (linked.some((found) => agrees("exactLinked", found, mark))) continue;
    const met = article.mentions.find((found) => overlaps(found, mark));
    if (met === undefined) fault("missed", mark, mark, null);
    else fault("wrong", mark, mark, met);
  }
  for (const found of linked) if (!gold.mentions.some((mark) => overlaps(found, mark))) fault("extra", found, null, found);
  return faults.sort((a, b) => a.start - b.start);
}

function context(text: string, start: number, end: number): string {
  const shown = `${text.slice(Math.max(0, start - shownAround), start)}[${text.slice(start, end)}]${text.slice(end, end + shownAround)}`;
  return shown.replace(/\s+/gu, " ");
}

/** A mention that two runs do differently; null where a run has none there. */
export interface Difference {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly ours: string | null;
  readonly theirs: string | null;
  readonly context: string;
}

/** What two runs over the same articles do differently, by article and place. */
export function differences(ours: readonly ArticleFile[], theirs: readonly ArticleFile[]): Difference[] {
  const others = new Map(theirs.map((article) => [article.id, article]));
  return ours.flatMap((article) => {
    const other = others.get(article.id);
    if (other === undefined || other.text !== article.text) return [];
    const [a, b] = [byPlace(article.mentions), byPlace(other.mentions)];
    return [...new Set([...a.keys(), ...b.keys()])]
      .map((key): Difference => {
        const [start, end] = key.split(" ").map(Number) as [number, number];
        const shown = context(article.text, start, end);
        return { article: article.id, start, end, ours: a.get(key) ?? null, theirs: b.get(key) ?? null, context: shown };
      })
      .filter((one) => one.ours !== one.theirs)
      .sort((x, y) => x.start - y.start || x.end - y.end);
  });
}

function byPlace(mentions: readonly Found[]): Map<string, string> {
  return new Map(mentions.map(({ start, end, type, entity }) => [`${start} ${end}`, `${type} ${entity}`]));
}
