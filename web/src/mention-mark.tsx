import type { ReportArticle } from "../../src/report/report-data.ts";
import type { Directory } from "./directory.ts";
import { typeNames } from "./wording.ts";

/** What can happen to a mention; `index` is its number in the article. */
export interface MentionEvents {
  readonly onPeek: (index: number, place: HTMLElement) => void;
  readonly onLeave: () => void;
  readonly onPin: (index: number, place: HTMLElement, by: "pointer" | "keyboard") => void;
}

interface Props extends MentionEvents {
  readonly index: number;
  readonly mention: ReportArticle["mentions"][number];
  readonly directory: Directory;
  readonly selected: boolean;
  readonly open: boolean;
}

/** A name in the text. It opens its card on hover and focus, and keeps it open on click, tap, Enter or Space. */
export function MentionMark({ index, mention, directory, selected, open, onPeek, onLeave, onPin }: Props) {
  const entity = mention.entity === null ? undefined : (directory.entity(mention.entity)?.label ?? mention.entity);
  const classes = ["mention", mention.entity === null && "unresolved", selected && "selected"].filter(Boolean).join(" ");
  return (
    <mark class={classes} data-type={mention.type} data-mention={index}>
      {/* biome-ignore lint/a11y/useSemanticElements: a button cannot wrap over lines, and it breaks the joining of Arabic letters */}
      <span
        role="button"
        tabIndex={0}
        aria-label={`${mention.text}, ${typeNames[mention.type]}${entity === undefined ? ", not resolved" : `, ${entity}`}`}
        aria-expanded={open}
        aria-haspopup="dialog"
        onPointerEnter={(event) => {
          if (event.pointerType === "mouse") onPeek(index, event.currentTarget);
        }}
        onPointerLeave={(event) => {
          if (event.pointerType === "mouse") onLeave();
        }}
        onFocus={(event) => {
          if (event.currentTarget.matches(":focus-visible")) onPeek(index, event.currentTarget);
        }}
        onBlur={onLeave}
        onClick={(event) => onPin(index, event.currentTarget, "pointer")}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          onPin(index, event.currentTarget, "keyboard");
        }}
      >
        {mention.text}
      </span>
    </mark>
  );
}
