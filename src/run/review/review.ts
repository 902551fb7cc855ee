import { stat } from "node:fs/promises";
import { join } from "node:path";
import { namingOf } from "../../corpus/labels.ts";
import { entrySearch } from "../../gazetteer/search.ts";
import type { CandidateRecord } from "../../model/corpus-files.ts";
import type { Judgement } from "../../model/judgement.ts";
import type { Problem } from "../../model/problem.ts";
import { headingOf } from "../../report/report-data.ts";
import {
  decisionInWords,
  namesToJudge,
  type ReviewArticle,
  type ReviewCandidates,
  type ReviewEntry,
  type ReviewRow,
  type ReviewRows,
  reviewArticle,
  reviewCandidate,
} from "../../report/review-data.ts";
import type { ArticlePlace } from "../article-place.ts";
import { openFinishedRun } from "../finished-run.ts";
import { loadGazetteer } from "../gazetteer-cache.ts";
import { readArticleAt, readPlacedArticles } from "../read-output.ts";
import { readRunRecord } from "../read-record.ts";
import { openJudgementLog } from "./judgement-log.ts";
import { judgementOnPlace, judgementsOnNames, parseRequest, RequestError } from "./requests.ts";

/** How much one answer lists; the page says what was left out. */
const caps = { articles: 200, candidates: 300, entries: 20 } as const;

export interface ReviewOptions {
  /** The output folder of a finished run. */
  readonly out: string;
  /** The file that judgements are added to. */
  readonly judgements: string;
  /** Who judges; null leaves it out. */
  readonly judgedBy: string | null;
}

/** A finished run being reviewed: what its pages ask for. What a run writes meanwhile is seen. */
export interface Review {
  /** Of lines of the file of judgements that are none. */
  problems(): Promise<readonly Problem[]>;
  /** The articles whose heading, path or id holds `filter`. */
  articles(filter: string): Promise<ReviewRows>;
  /** Throws a RequestError for an id that no article has. */
  article(id: string): Promise<ReviewArticle>;
  candidates(): Promise<ReviewCandidates>;
  entries(query: string): readonly ReviewEntry[];
  /** Adds the judgement of a request, and gives the lines added. Throws a RequestError for one that cannot be. */
  judge(body: string): Promise<readonly Judgement[]>;
}

type IndexedArticle = Omit<ReviewRow, "judged"> & { readonly place: ArticlePlace };

interface IndexedRun {
  readonly rows: ReadonlyMap<string, IndexedArticle>;
  readonly candidates: readonly CandidateRecord[];
}

/** Opens a finished run. Throws a UsageError where there is none, or the file of judgements could not be written. */
export async function openReview({ out, judgements: path, judgedBy }: ReviewOptions): Promise<Review> {
  const { gazetteer } = await loadGazetteer((await readRunRecord(out)).gazetteer.folders);
  const log = await openJudgementLog(path);
  const search = entrySearch(gazetteer);
  let known = { stamp: await stampOf(out), run: await indexRun(out) };
  const current = async (): Promise<IndexedRun> => {
    const stamp = await stampOf(out);
    if (stamp !== known.stamp) known = { stamp, run: await indexRun(out) };
    return known.run;
  };
  const annotation = async (id: string) => {
    const row = (await current()).rows.get(id);
    const article = row === undefined ? null : await readArticleAt(out, row.place).catch(() => null);
    if (article === null) throw new RequestError(404, `The run has no article "${id}".`);
    return article;
  };
  return {
    problems: async () => (await log.read()).problems,
    async articles(filter) {
      const { rows } = await current();
      const { judgements } = await log.read();
      const wanted = filter.trim().toLowerCase();
      const matching = [...rows.values()].filter(({ heading, path, id }) =>
        `${heading}\n${path}\n${id}`.toLowerCase().includes(wanted),
      );
      const judged = (id: string) =>
        (judgements.ofArticle.get(id) ?? []).filter(({ judgement }) => judgement.decision !== "undecided").length;
      const shown = matching.slice(0, caps.articles).map(({ place: _, ...row }) => ({ ...row, judged: judged(row.id) }));
      return { total: rows.size, matching: matching.length, rows: shown };
    },
    async article(id) {
      return reviewArticle(await annotation(id), gazetteer, (await log.read()).judgements);
    },
    async candidates() {
      const { candidates } = await current();
      const { judgements } = await log.read();
      const judged = [...judgements.ofName.values()].flatMap(({ judgement }) =>
        judgement.decision === "undecided" ? [] : [{ name: judgement.name as string, what: decisionInWords(judgement) }],
      );
      const shown = candidates.slice(0, caps.candidates).map((one) => reviewCandidate(one, gazetteer, judgements));
      return { total: candidates.length, candidates: shown, judged: judged.reverse() };
    },
    entries(query) {
      return search(query, caps.entries).map(({ entry, name }) => {
        const { label, labels } = namingOf(entry, entry);
        return { id: entry.id, type: entry.type, label, labels, country: entry.country, kind: entry.kind, name };
      });
    },
    async judge(body) {
      const { on, decided } = parseRequest(body, gazetteer);
      const signature = { ...(judgedBy === null ? {} : { judgedBy }), judgedAt: new Date().toISOString() };
      let lines: readonly Judgement[];
      if ("article" in on) {
        const { judgements } = await log.read();
        lines = [judgementOnPlace(await annotation(on.article), on, decided, signature, judgements)];
      } else if ("name" in on) lines = judgementsOnNames([on.name], decided, signature);
      else {
        const candidate = (await current()).candidates.find(({ id }) => id === on.candidate);
        if (candidate === undefined) throw new RequestError(404, `The run has no candidate "${on.candidate}".`);
        lines = judgementsOnNames(namesToJudge(candidate), decided, signature);
      }
      await log.append(lines);
      return lines;
    },
  };
}

async function indexRun(out: string): Promise<IndexedRun> {
  const rows = new Map<string, IndexedArticle>();
  for await (const { article, place } of readPlacedArticles(out)) {
    const { id, source, publishedOn, mentions } = article;
    const heading = headingOf(article);
    if (!rows.has(id)) rows.set(id, { id, path: source.path, heading, publishedOn, mentions: mentions.length, place });
  }
  const candidates: CandidateRecord[] = [];
  for await (const candidate of (await openFinishedRun(out, "keep")).candidates()) candidates.push(candidate);
  return { rows, candidates };
}

/** Differs after each run into the folder. */
async function stampOf(out: string): Promise<string> {
  const { size, mtimeNs, ino } = await stat(join(out, "run.json"), { bigint: true });
  return `${size} ${mtimeNs} ${ino}`;
}
