import type { ArticleFile } from "../model/article-file.ts";
import { blocksOf, piecesOf } from "./blocks.ts";
import { documentName } from "./document-name.ts";
import type { ExportFile, FinishedRun } from "./format.ts";
import { type KnownEntity, knownEntities, languageTag } from "./known-entities.ts";
import { wellFormed } from "./offsets.ts";
import { titleOf } from "./titles.ts";

// No padding in a mark: it would part an Arabic name from the proclitic that it is joined to.
const style = `
:root{color-scheme:light dark;--person:#ffe08a;--place:#b6e3b0;--organization:#b9d7ff}
body{font:1.1rem/1.8 "Noto Naskh Arabic","Noto Sans Arabic",Georgia,"Times New Roman",serif;max-width:44rem;margin:2rem auto;padding:0 1rem}
p,h1,h2{white-space:pre-wrap;overflow-wrap:anywhere}
.furniture,.byline,.dateline{opacity:.7;font-size:.9em}
.quote{border-inline-start:.2rem solid;padding-inline-start:.8rem}
mark{color:#111;border-radius:.2em}
mark.person{background:var(--person)}mark.place{background:var(--place)}mark.organization{background:var(--organization)}
mark.unlinked{background:none;color:inherit;border-bottom:.15em dashed}
mark.unlinked.person{border-color:var(--person)}mark.unlinked.place{border-color:var(--place)}mark.unlinked.organization{border-color:var(--organization)}
nav,footer{font-size:.85rem}li{margin:.3rem 0}
`;

const legend = `<footer dir="ltr" lang="en"><p>Marked: <mark class="person">person</mark> <mark class="place">place</mark> <mark class="organization">organization</mark> <mark class="unlinked person">not linked to an entity</mark></p></footer>`;

/**
 * A folder of web pages: one an article, with each mention in a `<mark>` that names its type, entity and label, and
 * `index.html` that lists them. Pages stand alone: no script, no other file, no network. Each paragraph runs in the
 * direction of most of its letters. There are no offsets.
 */
export async function* html(run: FinishedRun): AsyncIterable<ExportFile> {
  const known = await knownEntities(run);
  const items: string[] = [];
  for await (const article of run.articles()) {
    const path = `${documentName(items.length + 1, article.id)}.html`;
    items.push(listItem(path, article));
    yield { path, content: [articlePage(article, known)] };
  }
  const heading = "<h1>Annotated articles</h1>\n<ol>\n";
  yield { path: "index.html", content: [opening("Annotated articles", "en", "ltr"), heading, ...items, "</ol>\n", closing] };
}

const closing = "</body>\n</html>\n";

function opening(title: string, language: string, direction: "rtl" | "ltr"): string {
  const tag = languageTag(language);
  return `<!doctype html>
<html${tag === null ? "" : ` lang="${tag}"`} dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
`;
}

function listItem(path: string, article: ArticleFile): string {
  const title = titleOf(article) ?? article.id;
  const date = article.publishedOn === null ? "" : ` · ${escapeHtml(article.publishedOn)}`;
  const link = `<a href="${path}"><bdi>${escapeHtml(title)}</bdi></a>`;
  return `<li>${link}${date} · ${article.mentions.length} mentions</li>\n`;
}

function articlePage(article: ArticleFile, known: ReadonlyMap<string, KnownEntity>): string {
  const { text, title } = article;
  const around = directionOf(text, "ltr");
  const blocks = blocksOf(article);
  const paragraphs = (blocks.length === 0 ? [{ start: 0, end: text.length, zone: "body" }] : blocks).map(
    ({ start, end, zone }) => {
      const element = zone === "title" && start === title.start ? "h1" : "p";
      const direction = directionOf(text.slice(start, end), around);
      const content = piecesOf({ start, end }, article.mentions).map((piece) => {
        const words = escapeHtml(text.slice(piece.start, piece.end));
        return piece.mention === null ? words : marked(words, piece.mention, known);
      });
      return `<${element} class="${zone}" dir="${direction}">${content.join("")}</${element}>\n`;
    },
  );
  const nav = `<nav dir="ltr" lang="en"><a href="index.html">All articles</a></nav>\n`;
  return (
    opening(titleOf(article) ?? article.id, article.language, around) +
    `${nav}<main>\n${paragraphs.join("")}</main>\n${legend}\n${closing}`
  );
}

function marked(
  words: string,
  { type, entity, origin }: ArticleFile["mentions"][number],
  known: ReadonlyMap<string, KnownEntity>,
) {
  const told = `class="${entity === null ? "unlinked " : ""}${type}" data-type="${type}" data-origin="${origin}"`;
  if (entity === null) return `<mark ${told} title="${type}">${words}</mark>`;
  const label = known.get(entity)?.label ?? entity;
  return `<mark ${told} data-entity="${escapeHtml(entity)}" title="${escapeHtml(label)} · ${type}">${words}</mark>`;
}

const letters = /(\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko})|\p{L}/gu;

/** The direction that most letters of a text run in; of a text without letters, that of the text around it. */
function directionOf(text: string, around: "rtl" | "ltr"): "rtl" | "ltr" {
  let balance = 0;
  for (const [, rightToLeft] of text.matchAll(letters)) balance += rightToLeft === undefined ? -1 : 1;
  return balance === 0 ? around : balance > 0 ? "rtl" : "ltr";
}

/** Text as it stands in an element or between quotes; what HTML has no place for (NUL and the like) becomes U+FFFD. */
function escapeHtml(text: string): string {
  return wellFormed(text)
    .replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g, "\ufffd")
    .replace(/[&<>"'\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
