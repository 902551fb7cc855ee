import { useMemo, useState } from "preact/hooks";
import type { ReportData } from "../../src/report/report-data.ts";
import { ArticleList } from "./article-list.tsx";
import { ArticleView } from "./article-view.tsx";
import { CandidateList } from "./candidate-list.tsx";
import { CardFrame } from "./card-frame.tsx";
import { directoryOf } from "./directory.ts";
import { EntityList } from "./entity-list.tsx";
import { HighlightBar } from "./highlight-bar.tsx";
import { MentionCard } from "./mention-card.tsx";
import { PageHeader } from "./page-header.tsx";
import { PairTable } from "./pair-table.tsx";
import { type Panel, Panels } from "./panels.tsx";
import { ProblemList } from "./problem-list.tsx";
import { useCard } from "./use-card.ts";
import { useJump } from "./use-jump.ts";

/** The page: what is chosen (article, entity, panel, open card) lives here, all else is drawn from it. */
export function App({ data }: { readonly data: ReportData }) {
  const directory = useMemo(() => directoryOf(data), [data]);
  const [chosen, setChosen] = useState(0);
  const [entity, setEntity] = useState<string | null>(null);
  const [panel, setPanel] = useState("entities");
  const { card, events, stay, leave, close } = useCard();
  const chooseArticle = (index: number) => {
    close();
    setChosen(index);
  };
  const jump = useJump(chooseArticle);
  const article = data.articles[chosen];
  const mention = card === null ? undefined : article?.mentions[card.mention];
  const { totals, entities, candidates, pairs, problems } = data;
  const panels: Panel[] = [
    {
      id: "entities",
      name: "Entities",
      content: (
        <EntityList
          entities={entities}
          total={totals.entities}
          articles={data.articles}
          selected={entity}
          onSelect={setEntity}
          onJump={jump.toMention}
        />
      ),
    },
    {
      id: "pairs",
      name: "Co-mentions",
      content: (
        <PairTable pairs={pairs} total={totals.pairs} window={data.window} directory={directory} onJump={jump.toSentence} />
      ),
    },
    {
      id: "candidates",
      name: "Unlisted",
      content: <CandidateList candidates={candidates} total={totals.candidates} directory={directory} onJump={jump.toSentence} />,
    },
  ];
  if (totals.problems > 0) {
    panels.push({ id: "problems", name: "Problems", content: <ProblemList problems={problems} total={totals.problems} /> });
  }
  return (
    <>
      <PageHeader totals={totals} window={data.window} />
      <div class="columns">
        <ArticleList articles={data.articles} total={totals.articles} chosen={chosen} entity={entity} onChoose={chooseArticle} />
        {article === undefined ? (
          <main class="article">
            <p class="note">This run has no articles.</p>
          </main>
        ) : (
          <div class="reading">
            <ArticleView
              key={chosen}
              article={article}
              directory={directory}
              entity={entity}
              open={card?.mention ?? null}
              {...events}
            />
            {entity !== null && (
              <HighlightBar entity={entity} article={article} directory={directory} onClear={() => setEntity(null)} />
            )}
          </div>
        )}
        <Panels panels={panels} chosen={panel} onChoose={setPanel} />
      </div>
      {card !== null && mention !== undefined && (
        <CardFrame card={card} label={`About ${mention.text}`} onStay={stay} onLeave={leave} onClose={close}>
          <MentionCard
            mention={mention}
            directory={directory}
            selected={entity !== null && mention.entity === entity}
            onSelect={setEntity}
          />
        </CardFrame>
      )}
    </>
  );
}
