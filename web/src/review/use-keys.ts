import { useEffect, useRef } from "preact/hooks";

/** What each key does, by the letter it types. */
export type Keys = Readonly<Record<string, () => void>>;

/** Listens for keys, but for those typed into a field or together with Ctrl, Alt or Meta. Escape leaves a field. */
export function useKeys(keys: Keys): void {
  const now = useRef(keys);
  now.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      const field = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
      if (field && event.key !== "Escape") return;
      if (field) (event.target as HTMLElement).blur();
      const act = Object.hasOwn(now.current, event.key) ? now.current[event.key] : undefined;
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
