import { languageOfScript } from "../../language/languages.ts";
import { lexiconOf, listed } from "../../language/lexicon.ts";
import type { Evidence, Mention, ResolvedArticle, Token } from "../../model/article.ts";
import { coveredTokens, unlisted } from "./unlisted.ts";

/** What the parts of an organization's name count, in logits. */
const weights = { head: 1, demonym: 1, bias: -1 };

/** The most words between the head and the nisba that completes the name. */
const longestPhrase = 4;

/**
 * Organizations by head word, what it is the head of, and the nisba that completes the name: وزارة الدفاع التركية "the
 * Turkish ministry of defence". The words between bear the article; without a nisba nothing is proposed, as the phrase
 * may be an ordinary one (حركة المرور "traffic"). Where capitals tell names: capitalised words that end in a head word
 * (Zawiya Drilling Company).
 */
export function organizationsByHead(article: ResolvedArticle): Mention[] {
  const covered = coveredTokens(article);
  const found: Mention[] = [];
  for (let first = 0; first < article.tokens.length; first++) {
    const token = article.tokens[first] as Token;
    if (token.kind !== "word" || covered[first] === 1) continue;
    const language = languageOfScript(token.script, article.language);
    const last = language.capitals === "names" ? capitalisedEnd(article, first, covered) : nisbaEnd(article, first, covered);
    if (last === null) continue;
    const head = language.capitals === "names" ? last : first;
    const shown = (at: number) => article.text.slice((article.tokens[at] as Token).start, (article.tokens[at] as Token).end);
    const evidence: Evidence[] = [
      { rule: "head-word", weight: weights.head, detail: shown(head) },
      { rule: "completed", weight: weights.demonym, detail: `${shown(first)} … ${shown(last)}` },
      { rule: "unlisted", weight: weights.bias, detail: "no list has it" },
    ];
    const reading = token.readings.find(({ key }) => isHead(key, article, token)) ?? token.readings[0];
    const end = (article.tokens[last] as Token).end;
    found.push(unlisted(article.text, { start: reading.start, end, clitic: reading.clitic }, "organization", evidence));
    first = last;
  }
  return found;
}

function isHead(key: string, article: ResolvedArticle, token: Token): boolean {
  const { classWordsBefore } = lexiconOf(languageOfScript(token.script, article.language));
  return classWordsBefore.get(key)?.some(({ type }) => type === "organization") ?? false;
}

/** The token of the nisba that completes an organization's name, null where the words are no such name. */
function nisbaEnd(article: ResolvedArticle, first: number, covered: Uint8Array): number | null {
  const token = article.tokens[first] as Token;
  const { demonyms, functionWords, titles } = lexiconOf(languageOfScript(token.script, article.language));
  if ((token.word.lists & listed.organizationClassBefore) === 0) return null;
  if (!token.readings.some(({ key }) => !key.startsWith("ال") && isHead(key, article, token))) return null;
  for (let at = first + 1; at <= first + 1 + longestPhrase; at++) {
    const next = article.tokens[at];
    if (next === undefined || next.sentence !== token.sentence || next.script !== token.script || covered[at] === 1) return null;
    const { key } = next.readings[0];
    if (next.kind !== "word" || functionWords.has(key) || titles.has(key)) return null;
    // What follows may be the name of which the words are the class: وكالة الأنباء التركية «الأناضول».
    if (demonyms.has(key) && at > first + 1) return covered[at + 1] === 1 || covered[at + 2] === 1 ? null : at;
    if (!key.startsWith("ال")) return null;
  }
  return null;
}

function capitalisedEnd(article: ResolvedArticle, first: number, covered: Uint8Array): number | null {
  const token = article.tokens[first] as Token;
  const { classWordsAfter, functionWords } = lexiconOf(languageOfScript(token.script, article.language));
  let end: number | null = null;
  for (let at = first; at <= first + longestPhrase + 1; at++) {
    const next = article.tokens[at];
    if (next === undefined || next.sentence !== token.sentence || next.kind !== "word" || covered[at] === 1) break;
    const { key } = next.readings[0];
    if (!/^\p{Lu}/u.test(article.text.slice(next.start, next.end)) || (at === first && functionWords.has(key))) break;
    if (at > first && classWordsAfter.get(key)?.some(({ type }) => type === "organization")) end = at;
  }
  return end;
}
