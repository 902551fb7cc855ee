import { useEffect, useState } from "preact/hooks";

interface Target {
  readonly article: number;
  readonly selector: string;
}

/** Shows a place in an article: chooses the article, and once it is drawn scrolls to the place and points it out. */
export function useJump(chooseArticle: (index: number) => void) {
  const [target, setTarget] = useState<Target | null>(null);
  useEffect(() => {
    if (target === null) return;
    const place = document.querySelector<HTMLElement>(`#article ${target.selector}`);
    if (place === null) return;
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    place.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
    (place.hasAttribute("tabindex") ? place : place.querySelector<HTMLElement>("[tabindex]"))?.focus({ preventScroll: true });
    place.classList.add("pointed-out");
    const timer = window.setTimeout(() => place.classList.remove("pointed-out"), 2500);
    return () => {
      window.clearTimeout(timer);
      place.classList.remove("pointed-out");
    };
  }, [target]);
  const jump = (article: number, selector: string) => {
    chooseArticle(article);
    setTarget({ article, selector });
  };
  return {
    toSentence: (article: number, sentence: number) => jump(article, `[data-sentence="${sentence}"]`),
    toMention: (article: number, mention: number) => jump(article, `[data-mention="${mention}"]`),
  };
}
