import type { ArticleFile } from "../model/article-file.ts";

/** An article's title, or null where it has none. */
export function titleOf({ title, text }: Pick<ArticleFile, "title" | "text">): string | null {
  return title.end > title.start ? text.slice(title.start, title.end) : null;
}
