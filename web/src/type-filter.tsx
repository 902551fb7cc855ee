import type { EntityType } from "../../src/model/entry.ts";
import { TypeSign } from "./type-sign.tsx";
import { entityTypes } from "./types.ts";
import { typePlurals } from "./wording.ts";

interface Props {
  readonly chosen: ReadonlySet<EntityType>;
  readonly onChange: (chosen: ReadonlySet<EntityType>) => void;
}

/** Which types a list shows. */
export function TypeFilter({ chosen, onChange }: Props) {
  const toggle = (type: EntityType) => onChange(new Set(entityTypes.filter((other) => chosen.has(other) !== (other === type))));
  return (
    <fieldset class="type-filter">
      <legend class="unseen">Types shown</legend>
      {entityTypes.map((type) => (
        <label key={type}>
          <input type="checkbox" checked={chosen.has(type)} onChange={() => toggle(type)} />
          <TypeSign type={type} /> {typePlurals[type]}
        </label>
      ))}
    </fieldset>
  );
}
