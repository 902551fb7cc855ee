import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";

/** A panel beside the text: its name on the tab and what it shows. */
export interface Panel {
  readonly id: string;
  readonly name: string;
  readonly content: ComponentChildren;
}

interface Props {
  readonly panels: readonly Panel[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** The panels as tabs. All are in the page, so that printing can show every one. */
export function Panels({ panels, chosen, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    const from = panels.findIndex(({ id }) => id === chosen);
    const next = (from + step + panels.length) % panels.length;
    event.preventDefault();
    onChoose(panels[next]?.id ?? chosen);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  };
  return (
    <aside class="panels" aria-label="The whole run">
      <div class="tabs" role="tablist" aria-label="Lists of the whole run" ref={list} onKeyDown={move}>
        {panels.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-controls={`panel-${id}`}
            aria-selected={id === chosen}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => onChoose(id)}
          >
            {name}
          </button>
        ))}
      </div>
      {panels.map(({ id, name, content }) => (
        <section key={id} role="tabpanel" id={`panel-${id}`} aria-labelledby={`tab-${id}`} hidden={id !== chosen}>
          <h2 class="print-only">{name}</h2>
          {content}
        </section>
      ))}
    </aside>
  );
}
