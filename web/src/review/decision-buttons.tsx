import { entityTypes } from "../types.ts";
import { typeNames } from "../wording.ts";
import type { Decided } from "./api.ts";

/** A name of a type that no list has: one button a type. */
export function UnlistedButtons({ onDecide }: { readonly onDecide: (decided: Decided) => void }) {
  return (
    <fieldset class="decisions">
      <legend>A name that no list has</legend>
      {entityTypes.map((type) => (
        <button key={type} type="button" class="quiet" onClick={() => onDecide({ decision: "unlisted", type })}>
          {typeNames[type]}
        </button>
      ))}
    </fieldset>
  );
}
