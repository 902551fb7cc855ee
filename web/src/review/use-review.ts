import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { ReviewArticle, ReviewCandidates, ReviewRows } from "../../../src/report/review-data.ts";
import { type Decided, type JudgedThing, loadArticle, loadCandidates, loadRows, sendJudgement } from "./api.ts";

/** What the last action came to, for the reader. */
export interface Told {
  readonly kind: "done" | "failed";
  readonly message: string;
}

/** The data of the review as the server has it, and the ways to change it. */
export function useReview() {
  const [rows, setRows] = useState<ReviewRows | null>(null);
  const [filter, setFilter] = useState("");
  const [article, setArticle] = useState<ReviewArticle | null>(null);
  const [candidates, setCandidates] = useState<ReviewCandidates | null>(null);
  const [told, setTold] = useState<Told>({ kind: "done", message: "" });
  const fail = useCallback((message: string) => setTold({ kind: "failed", message }), []);
  const wanted = useRef<string | null>(null);
  const open = useCallback(
    async (id: string): Promise<ReviewArticle | null> => {
      wanted.current = id;
      try {
        const loaded = await loadArticle(id);
        // Another article may have been chosen meanwhile.
        if (wanted.current !== id) return null;
        setArticle(loaded);
        return loaded;
      } catch (error) {
        fail((error as Error).message);
        return null;
      }
    },
    [fail],
  );
  const latest = useRef(filter);
  latest.current = filter;
  const refreshRows = useCallback(async () => {
    try {
      const asked = latest.current;
      const loaded = await loadRows(asked);
      if (latest.current === asked) setRows(loaded);
      return loaded;
    } catch (error) {
      fail((error as Error).message);
      return null;
    }
  }, [fail]);
  const refreshCandidates = useCallback(
    () => loadCandidates().then(setCandidates, (error: Error) => fail(error.message)),
    [fail],
  );
  useEffect(() => {
    const timer = window.setTimeout(refreshRows, 100);
    return () => window.clearTimeout(timer);
  }, [filter, refreshRows]);
  useEffect(() => {
    refreshRows().then((first) => {
      const id = first?.rows[0]?.id;
      if (id !== undefined && wanted.current === null) open(id);
    });
    refreshCandidates();
  }, [open, refreshRows, refreshCandidates]);
  const decide = async (on: JudgedThing, decided: Decided): Promise<ReviewArticle | null> => {
    try {
      await sendJudgement(on, decided);
    } catch (error) {
      fail((error as Error).message);
      return null;
    }
    setTold({ kind: "done", message: `Written: ${inWords(decided)}.` });
    refreshRows();
    refreshCandidates();
    return wanted.current === null ? null : open(wanted.current);
  };
  return { rows, filter, setFilter, article, candidates, told, fail, open, decide };
}

function inWords(decided: Decided): string {
  if (decided.decision === "link") return `linked to ${decided.entity}`;
  if (decided.decision === "unlisted") return `an unlisted ${decided.type}`;
  return decided.decision === "no-name" ? "no name" : "taken back";
}
