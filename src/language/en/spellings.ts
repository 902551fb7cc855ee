import type { EntityType } from "../../model/entry.ts";
import type { ImpliedSpelling } from "../language.ts";

/**
 * The spellings a listed English name implies: the Arabic article romanised otherwise (Khalid al-Mishri = Khalid
 * el-Mishri = Khalid Mishri), bin = ben = ibn, and initials with or without a space (J. K. Rowling = J.K. Rowling).
 * A family name that stands alone keeps its article: Mishri for al-Mishri is weak.
 */
export function impliedSpellings(name: string, type: EntityType): readonly ImpliedSpelling[] {
  const made = new Map<string, ImpliedSpelling>();
  const add = (text: string, rule: string, standing: "same" | "weak") => {
    if (text !== name && !made.has(text)) made.set(text, { text, rule, standing });
  };
  if (type === "person") {
    const alone = !/\s/.test(name);
    add(
      name.replace(/\b([Aa])l[- ](?=\p{Lu})/gu, (_, a) => (a === "A" ? "El-" : "el-")),
      "article-romanised",
      "same",
    );
    add(
      name.replace(/\b([Ee])l[- ](?=\p{Lu})/gu, (_, e) => (e === "E" ? "Al-" : "al-")),
      "article-romanised",
      "same",
    );
    add(name.replace(/(^|\s)[AaEe]l[- ](?=\p{Lu}\S{2,}$)/gu, "$1"), "article-off", alone ? "weak" : "same");
    add(name.replace(/ (?:bin|ibn) /gu, " ben "), "nasab", "same");
    add(name.replace(/ (?:ben|ibn) /gu, " bin "), "nasab", "same");
  }
  add(name.replace(/\b(\p{Lu})\. (?=\p{Lu}\.)/gu, "$1."), "initials", "same");
  add(name.replace(/\b(\p{Lu})\.(?=\p{Lu}\.)/gu, "$1. "), "initials", "same");
  return [...made.values()];
}
