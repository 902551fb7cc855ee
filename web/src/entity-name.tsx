import type { EntityLabels } from "../../src/report/report-data.ts";
import { labelsOf } from "./directory.ts";

/** The label of an entity with its labels in other languages, each kept apart from the text around it. */
export function EntityName({
  id,
  entity,
}: {
  readonly id: string;
  readonly entity: Pick<EntityLabels, "label" | "labels"> | undefined;
}) {
  if (entity === undefined) {
    return (
      <span class="entity-name">
        <bdi class="id">{id}</bdi>
      </span>
    );
  }
  const { main, others } = labelsOf(entity);
  return (
    <span class="entity-name">
      <bdi>{main}</bdi>
      {others.map((label) => (
        <span key={label} class="other-label">
          {" "}
          <bdi>{label}</bdi>
        </span>
      ))}
    </span>
  );
}
