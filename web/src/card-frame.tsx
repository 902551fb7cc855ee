import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { OpenCard } from "./use-card.ts";

interface Props {
  readonly card: OpenCard;
  readonly label: string;
  readonly onStay: () => void;
  readonly onLeave: () => void;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** The box of a card: under its name, above it where there is no room, or along the bottom of a narrow screen (by CSS). */
export function CardFrame({ card, label, onStay, onLeave, onClose, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ left: 0, top: 0 });
  useLayoutEffect(() => {
    if (box.current !== null) setAt(placeBeside(card.place, box.current));
  }, [card]);
  useEffect(() => {
    if (card.held === "focused") box.current?.focus({ preventScroll: true });
  }, [card]);
  return (
    <div
      ref={box}
      class="card"
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      style={{ "--card-left": `${at.left}px`, "--card-top": `${at.top}px` }}
      onPointerEnter={onStay}
      onPointerLeave={onLeave}
      onFocusIn={onStay}
      onFocusOut={onLeave}
    >
      <button type="button" class="close" aria-label="Close" onClick={onClose}>
        ×
      </button>
      {children}
    </div>
  );
}

function placeBeside(place: HTMLElement, box: HTMLElement) {
  const line = place.getClientRects()[0] ?? place.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = box;
  const page = document.documentElement;
  const middle = line.left + line.width / 2 - width / 2;
  const left = Math.max(8, Math.min(middle, page.clientWidth - width - 8));
  const below = line.bottom + 6;
  const above = line.top - height - 6;
  const top = below + height > page.clientHeight && above >= 0 ? above : below;
  return { left: left + window.scrollX, top: top + window.scrollY };
}
