import { shortForms } from "../../article/name-units.ts";
import { languageOfScript } from "../../language/languages.ts";
import { firstScript, foldName } from "../../language/words.ts";
import type { ArticleDigest } from "../../model/article-file.ts";

/** Whether a mention is of a name that no list has. */
export function isUnlisted({ entity, origin }: ArticleDigest["mentions"][number]): boolean {
  return entity === null && origin === "discovery";
}

/**
 * For each mention of an article the folded name it counts for as a candidate, null for mentions of listed names. A short
 * form counts for the one unlisted person of the article whose full name ends in it; where two share it, for itself.
 */
export function candidateKeys({ mentions, language }: Pick<ArticleDigest, "mentions" | "language">): readonly (string | null)[] {
  // A name of nothing but dropped characters folds to nothing; it must not be grouped with others of its kind.
  const keys = mentions.map((mention) => (isUnlisted(mention) ? foldName(mention.name) || mention.name : null));
  const full = new Map<string, string>();
  mentions.forEach(({ type, name }, at) => {
    const key = keys[at];
    if (key != null && type === "person" && key.includes(" ")) full.set(key, name);
  });
  if (full.size === 0) return keys;
  const bearers = new Map<string, string | null>();
  for (const [key, name] of full) {
    for (const form of shortFormsOf(name, language)) bearers.set(form, (bearers.get(form) ?? key) === key ? key : null);
  }
  return keys.map((key, at) => {
    if (key === null || full.has(key) || mentions[at]?.type !== "person") return key;
    return bearers.get(key) ?? key;
  });
}

/** The folded short forms of a person's full name, as one string each. */
export function shortFormsOf(name: string, articleLanguage: string): ReadonlySet<string> {
  const language = languageOfScript(firstScript(name) ?? "other", articleLanguage);
  return new Set(shortForms(name, language).map((words) => words.join(" ")));
}
