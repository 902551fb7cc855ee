import { useEffect, useMemo, useState } from "preact/hooks";
import { overlaps } from "../../../src/model/span.ts";
import type { ReviewArticle } from "../../../src/report/review-data.ts";
import { type Panel, Panels } from "../panels.tsx";
import { counted, number } from "../wording.ts";
import type { Decided, JudgedThing } from "./api.ts";
import { CandidatePanel } from "./candidate-panel.tsx";
import { acceptanceOf, MarkPanel } from "./mark-panel.tsx";
import { ReviewText } from "./review-text.tsx";
import { RowList } from "./row-list.tsx";
import { type SelectedSpan, selectedSpan } from "./selection.ts";
import { useKeys } from "./use-keys.ts";
import { useReview } from "./use-review.ts";

/** The review page: an article with its names, what is known of the current one, and the unlisted names of the run. */
export function ReviewApp() {
  const { rows, filter, setFilter, article, candidates, told, fail, open, decide } = useReview();
  const [current, setCurrent] = useState(0);
  const [selected, setSelected] = useState<SelectedSpan | null>(null);
  const [panel, setPanel] = useState("mention");
  const labels = useMemo(() => new Map(article?.labels.map((one) => [one.id, one])), [article]);
  const marks = article?.marks ?? [];
  const mark = selected === null ? marks[current] : marks.find((one) => overlaps(one, selected));

  useEffect(() => {
    if (article === null) return;
    // A selection stays until another is made or a mark is chosen: the search field takes the browser's own one away.
    const onSelect = () => {
      const span = selectedSpan(article, document.getSelection());
      if (span === null) return;
      setSelected(span);
      setPanel("mention");
    };
    document.addEventListener("selectionchange", onSelect);
    return () => document.removeEventListener("selectionchange", onSelect);
  }, [article]);

  const choose = (index: number) => {
    setSelected(null);
    setCurrent(index);
    setPanel("mention");
  };
  const step = (by: number) => {
    if (marks.length === 0) return;
    const next = Math.max(0, Math.min(marks.length - 1, current + by));
    document.getSelection()?.removeAllRanges();
    choose(next);
    const place = document.querySelector<HTMLElement>(`#text [data-mention="${next}"] [role="button"]`);
    place?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: "nearest" });
  };
  const openAt = async (id: string, start: number) => {
    const opened = await open(id);
    if (opened !== null) choose(indexAt(opened, start));
  };
  const decideOn = async (on: JudgedThing, decided: Decided) => {
    const shown = await decide(on, decided);
    if (shown === null || !("article" in on)) return;
    document.getSelection()?.removeAllRanges();
    setSelected(null);
    setCurrent(indexAt(shown, on.start));
  };
  const decideHere = (decided: Decided | null) => {
    const place = selected ?? mark;
    if (article === null || place === undefined || decided === null) return;
    decideOn({ article: article.id, start: place.start, end: place.end, text: place.text }, decided);
  };
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    a: () => mark !== undefined && decideHere(acceptanceOf(mark)),
    r: () => selected === null && decideHere({ decision: "no-name" }),
    u: () => selected === null && mark?.judgement?.on === "mention" && decideHere({ decision: "undecided" }),
    "/": () => document.getElementById("search")?.focus(),
    Escape: () => setSelected(null),
  });
  const panels: Panel[] = [
    {
      id: "mention",
      name: "Mention",
      content: (
        <MarkPanel mark={mark} selected={selected} labelOf={(id) => labels.get(id)} onDecide={decideHere} onFailure={fail} />
      ),
    },
    {
      id: "candidates",
      name: "Unlisted",
      content: <CandidatePanel data={candidates} onDecide={decideOn} onOpen={openAt} onFailure={fail} />,
    },
  ];
  return (
    <>
      <header class="page-header">
        <h1>Review</h1>
        <p class="note">
          <kbd>j</kbd> next, <kbd>k</kbd> previous, <kbd>a</kbd> accept, <kbd>r</kbd> reject, <kbd>u</kbd> undo, <kbd>/</kbd>{" "}
          search; select text to add a name or to change where one begins and ends
        </p>
        <p id="told" role="status" class={told.kind === "failed" ? "failed" : "note"}>
          <bdi>{told.message}</bdi>
        </p>
      </header>
      <div class="columns">
        {rows === null ? (
          <nav class="articles" aria-label="Articles" />
        ) : (
          <RowList
            data={rows}
            filter={filter}
            chosen={article?.id ?? null}
            onFilter={setFilter}
            onChoose={(id) => {
              setSelected(null);
              setCurrent(0);
              open(id);
            }}
          />
        )}
        <div class="reading">
          <main class="article" id="article" tabIndex={-1}>
            {article === null ? (
              <p class="note">{rows?.total === 0 ? "This run has no articles." : "No article is open."}</p>
            ) : (
              <>
                <div class="article-head">
                  <h2>
                    <bdi>{article.path}</bdi>
                  </h2>
                  <p class="note">
                    {counted(article.marks.length, "name")}, {number(article.marks.filter(({ judgement }) => judgement).length)}{" "}
                    judged · language: {article.language}
                    {article.publishedOn !== null && ` · published ${article.publishedOn}`}
                  </p>
                </div>
                <ReviewText key={article.id} article={article} current={selected === null ? current : -1} onChoose={choose} />
              </>
            )}
          </main>
        </div>
        <Panels panels={panels} chosen={panel} onChoose={setPanel} />
      </div>
    </>
  );
}

/** The mark at an offset, else the first after it, else the last. */
function indexAt({ marks }: ReviewArticle, start: number): number {
  const after = marks.findIndex((mark) => mark.end > start);
  return after < 0 ? Math.max(0, marks.length - 1) : after;
}
