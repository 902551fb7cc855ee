import { firstOf, number } from "./wording.ts";

interface Props {
  readonly names: readonly { readonly text: string; readonly count: number }[];
  readonly total: number;
}

/** The spellings met in the text, with how often. */
export function Spellings({ names, total }: Props) {
  const cap = firstOf(names.length, total, "spellings");
  return (
    <>
      <ul class="spellings" aria-label="Spellings met">
        {names.map(({ text, count }) => (
          <li key={text}>
            <bdi>{text}</bdi> <span class="times">×{number(count)}</span>
          </li>
        ))}
      </ul>
      {cap !== null && <p class="note">Shown: {cap}.</p>}
    </>
  );
}
