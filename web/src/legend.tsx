import { entityTypes } from "./types.ts";
import { typeNames } from "./wording.ts";

/** What the marks in a text mean. The samples are no mark elements: those are mentions alone. */
export function Legend() {
  return (
    <ul class="legend" aria-label="How names are marked">
      {entityTypes.map((type) => (
        <li key={type}>
          <span class="mention sample" data-type={type}>
            {typeNames[type]}
          </span>
        </li>
      ))}
      <li>
        <span class="mention sample unresolved" data-type="person">
          not resolved
        </span>
      </li>
      <li>
        <span class="demonym">demonym</span>
      </li>
      <li>
        <span class="furniture">page furniture</span>
      </li>
    </ul>
  );
}
