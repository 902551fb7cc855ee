import type { ReportArticle } from "../../src/report/report-data.ts";
import { type Directory, timesNamed } from "./directory.ts";
import { EntityName } from "./entity-name.tsx";
import { counted } from "./wording.ts";

interface Props {
  readonly entity: string;
  readonly article: ReportArticle;
  readonly directory: Directory;
  readonly onClear: () => void;
}

/** Says which entity is highlighted, and how to stop it. */
export function HighlightBar({ entity, article, directory, onClear }: Props) {
  return (
    <div class="highlight-bar" role="status">
      <span>
        Highlighted: <EntityName id={entity} entity={directory.entity(entity)} />,{" "}
        {counted(timesNamed(article, entity), "mention")} in this article
      </span>
      <button type="button" class="quiet" onClick={onClear}>
        Clear
      </button>
    </div>
  );
}
