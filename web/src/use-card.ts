import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { MentionEvents } from "./mention-mark.tsx";

/** The open card: of which mention, beside what, and whether it stays when pointer and focus go away. */
export interface OpenCard {
  readonly mention: number;
  readonly place: HTMLElement;
  readonly held: "peek" | "pinned" | "focused";
}

/** Long enough to move the pointer from a name into its card. */
const patience = 250;

/** Opens and closes the card of a mention. Escape closes it and gives the focus back to the name. */
export function useCard() {
  const [card, setCard] = useState<OpenCard | null>(null);
  const timer = useRef(0);
  const stay = useCallback(() => window.clearTimeout(timer.current), []);
  const close = useCallback(() => {
    window.clearTimeout(timer.current);
    setCard(null);
  }, []);
  const leave = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setCard((open) => (open?.held === "peek" ? null : open)), patience);
  }, []);
  const events: MentionEvents = {
    onPeek: (mention, place) => {
      stay();
      setCard((open) => (open !== null && open.held !== "peek" ? open : { mention, place, held: "peek" }));
    },
    onLeave: leave,
    onPin: (mention, place, by) => {
      stay();
      const held = by === "keyboard" ? "focused" : "pinned";
      setCard((open) => (open?.mention === mention && open.held !== "peek" ? null : { mention, place, held }));
    },
  };
  useEffect(() => {
    if (card === null) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      if (card.held === "focused") card.place.focus();
      close();
    };
    const onDown = (event: PointerEvent) => {
      if (event.target instanceof Element && event.target.closest(".card, mark") === null) close();
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("pointerdown", onDown);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("pointerdown", onDown);
    };
  }, [card, close]);
  return { card, events, stay, leave, close };
}
