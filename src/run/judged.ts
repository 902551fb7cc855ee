import { type Judgements, nameKey } from "../article/judge/judgements.ts";
import { hashOfId } from "../gazetteer/compiled/entry-hashes.ts";
import type { AnnotatedArticle } from "../model/article.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Problem } from "../model/problem.ts";
import type { DoneArticle } from "./batch.ts";
import { fingerprintOf } from "./journal.ts";
import type { LoadedJudgements } from "./load-judgements.ts";

/** The unlisted names found in an article, before judgements, as short hashes, sorted, in base64: which on names concern it. */
export function unlistedIn({ unjudged }: AnnotatedArticle): string {
  const names = unjudged.filter(({ origin }) => origin === "discovery").map(({ name }) => hashOfId(nameKey(name)));
  return Buffer.from(Uint32Array.from(new Set(names)).sort().buffer).toString("base64");
}

/**
 * Stands for the judgements that concern an article: those on its mentions, and those on names it holds unlisted (`unlisted`
 * is of {@link unlistedIn}). Empty where there are none. An article whose judgements are the same need not be done again.
 */
export function judgementsOn(id: string, unlisted: string, judgements: Judgements): string {
  const concerning = concerningArticle(id, unlisted, judgements);
  return concerning.length === 0 ? "" : fingerprintOf(concerning);
}

/** The listed entities that judgements on an article link to, listed yet or not. */
export function judgedEntities(id: string, unlisted: string, judgements: Judgements): readonly string[] {
  return concerningArticle(id, unlisted, judgements).flatMap((judgement) =>
    judgement.decision === "link" ? [judgement.entity] : [],
  );
}

function concerningArticle(id: string, unlisted: string, judgements: Judgements): readonly Judgement[] {
  const concerning = (judgements.ofArticle.get(id) ?? []).map(({ judgement }): Judgement => judgement);
  if (judgements.ofName.size === 0) return concerning;
  const byHash = byHashOfName(judgements);
  const bytes = Buffer.from(unlisted, "base64");
  for (let at = 0; at < bytes.length; at += 4) concerning.push(...(byHash.get(bytes.readUInt32LE(at)) ?? []));
  return concerning;
}

const hashed = new WeakMap<Judgements, ReadonlyMap<number, readonly Judgement[]>>();

/** Judgements on names by the hashes of their names; those whose hashes collide count for each other's articles too. */
function byHashOfName(judgements: Judgements): ReadonlyMap<number, readonly Judgement[]> {
  const known = hashed.get(judgements);
  if (known !== undefined) return known;
  const byHash = new Map<number, Judgement[]>();
  for (const [name, { judgement }] of judgements.ofName) {
    const hash = hashOfId(name);
    byHash.set(hash, [...(byHash.get(hash) ?? []), judgement]);
  }
  hashed.set(judgements, byHash);
  return byHash;
}

/** Sees the articles of a run, to tell in the end which judgements on mentions found their place in none. */
export interface JudgementTally {
  add(articles: readonly DoneArticle[]): void;
  problems(): Problem[];
}

export function openTally({ judgements, path }: LoadedJudgements): JudgementTally {
  const seen = new Set<string>();
  const placed = new Set<number>();
  return {
    add(articles) {
      for (const { digest, judgements: lines } of articles) {
        if (judgements.ofArticle.has(digest.id)) seen.add(digest.id);
        for (const line of lines) placed.add(line);
      }
    },
    problems() {
      const changed: { readonly line: number; readonly problem: Problem }[] = [];
      const absent: string[] = [];
      for (const [article, all] of judgements.ofArticle) {
        // What was withdrawn asks for no place.
        const ofThis = all.filter(({ judgement }) => judgement.decision !== "undecided");
        if (ofThis.length === 0) continue;
        if (!seen.has(article)) absent.push(article);
        for (const { judgement, line } of seen.has(article) ? ofThis : []) {
          if (placed.has(line)) continue;
          const { text, start } = judgement;
          const message = `"${text}" at ${start} of ${article} is not there any more, or at several places; judge it again, or remove the line.`;
          changed.push({ line, problem: { code: "judgement/text-changed", message, source: `${path}:${line}` } });
        }
      }
      const problems = changed.sort((a, b) => a.line - b.line).map(({ problem }) => problem);
      return absent.length === 0 ? problems : [...problems, unknownArticles(absent, path as string)];
    },
  };
}

/** A file of judgements may be of more than one collection: articles that are not there are told once, not a line each. */
function unknownArticles(absent: readonly string[], path: string): Problem {
  const shown = absent.slice(0, 3).join(", ") + (absent.length > 3 ? ", …" : "");
  const message = `It judges ${absent.length} articles that are not among the inputs (${shown}); name their folder too, or remove the lines.`;
  return { code: "judgement/unknown-article", message, source: path };
}
