import type { EntityType } from "../../../src/model/entry.ts";
import type { ReviewArticle, ReviewCandidates, ReviewEntry, ReviewRows } from "../../../src/report/review-data.ts";

/** A decision as the server takes it. */
export type Decided =
  | { readonly decision: "link"; readonly entity: string }
  | { readonly decision: "unlisted"; readonly type: EntityType }
  | { readonly decision: "no-name" | "undecided" };

/** What a decision is on. */
export type JudgedThing =
  | { readonly article: string; readonly start: number; readonly end: number; readonly text: string }
  | { readonly candidate: string }
  | { readonly name: string };

export const loadRows = (filter: string) => ask<ReviewRows>(`api/articles?${new URLSearchParams({ filter })}`);
export const loadArticle = (id: string) => ask<ReviewArticle>(`api/article?${new URLSearchParams({ id })}`);
export const loadCandidates = () => ask<ReviewCandidates>("api/candidates");
export const loadEntries = (query: string) => ask<readonly ReviewEntry[]>(`api/entries?${new URLSearchParams({ query })}`);

/** Sends a decision, and waits until it is in the file of judgements. */
export const sendJudgement = (on: JudgedThing, decided: Decided) =>
  ask<unknown>("api/judgements", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ on, decided }),
  });

/** Throws an error whose message is for the reader. */
async function ask<Answer>(path: string, request?: RequestInit): Promise<Answer> {
  const response = await fetch(path, request).catch(() => {
    throw new Error("The review server does not answer; is it still running in its terminal?");
  });
  const answer = (await response.json()) as Answer & { readonly message?: string };
  if (!response.ok) throw new Error(answer.message ?? `The server answered ${response.status}.`);
  return answer;
}
