import { titleBefore } from "../../article/phrases.ts";
import { tokensOf } from "../../article/tokenize.ts";
import { languageOfScript } from "../../language/languages.ts";
import { lexiconOf } from "../../language/lexicon.ts";
import type { Token } from "../../model/article.ts";
import type { ArticleFile, MentionSetting } from "../../model/article-file.ts";
import { lastStartingBy, type Span } from "../../model/span.ts";
import { isUnlisted } from "./keys.ts";

/** In UTF-16 units: how far before a name its title is looked for, how long a role may be, how much stands around it. */
const reach = { title: 120, role: 60, phrase: 30 };

/** The setting of each mention of an unlisted name, null for the others. */
export function mentionSettings(
  article: Pick<ArticleFile, "text" | "language" | "sentences" | "mentions">,
): (MentionSetting | null)[] {
  const { text, language, sentences, mentions } = article;
  return mentions.map((mention, at) => {
    if (!isUnlisted(mention)) return null;
    const sentence = sentences[lastStartingBy(sentences, mention.start)];
    const within: Span = { start: sentence?.start ?? 0, end: Math.max(sentence?.end ?? 0, mention.end) };
    const role = roleOf({ text, language, before: mentions[at - 1] }, mention, within.start);
    return { ...role, phrase: phraseOf(text, mention, within) };
  });
}

/** Words of a title's complement: وزير الدفاع والداخلية التركي; what is longer runs on to something else. */
const longestComplement = 4;

/** Whether a word tells that no title's complement stands here: a preposition or conjunction, or a verb that reports. */
function isRunningText({ script, readings: [{ key }] }: Token, language: string): boolean {
  const { functionWords, reportingVerbs } = lexiconOf(languageOfScript(script, language));
  return reportingVerbs.has(key) || (functionWords.has(key) && !joining.has(key));
}

/** Function words that stand in titles: president of the Senate, head of security and intelligence. */
const joining = new Set(["of", "the", "for", "and", "de", "du", "des", "la", "le", "les", "l", "d", "et"]);

type Role = Pick<MentionSetting, "role" | "roleStart">;

interface Surroundings {
  readonly text: string;
  readonly language: string;
  /** The mention before this one. */
  readonly before: ArticleFile["mentions"][number] | undefined;
}

function roleOf({ text, language, before }: Surroundings, { start, end }: Span, from: number): Role {
  const none = { role: "", roleStart: start };
  const tokens = tokensOf(text, language, { start: wordStart(text, Math.max(from, start - reach.title), start), end });
  const first = tokens.findIndex((token) => token.end > start);
  if (first <= 0) return none;
  const title = titleBefore(tokens, first, language);
  if (title === null) return none;
  const complement = tokens.slice(title.last + 1, first).filter(({ kind }) => kind !== "mark");
  if (complement.length > longestComplement || complement.some((token) => isRunningText(token, language))) return none;
  if (!endsTitle(tokens[first - 1] as Token, complement.at(-1), { text, language, before })) return none;
  // السلطان عبد المجيد "Sultan Abdulmejid": the title is another's.
  if (before?.type === "person" && before.end > (tokens[title.last] as Token).end) return none;
  const { start: roleStart, lost } = beginningOf(tokens, title, language);
  const role = `${lost}${text.slice(roleStart, start).replace(/[\s\p{P}]+$/u, "")}`;
  return role.length > reach.role ? none : { role: spaced(role), roleStart };
}

/**
 * Whether a title with its complement may end here: where no capitals tell names, the complement's last word bears the
 * article (وزير الدفاع التركي) or is a place's or organization's name (رئيس وزراء ليبيا).
 */
function endsTitle(last: Token, complement: Token | undefined, { language, before }: Surroundings): boolean {
  const here = languageOfScript(last.script, language);
  if (lexiconOf(here).functionWords.has(last.readings[0].key)) return false;
  if (complement === undefined || here.capitals === "names") return true;
  return (before !== undefined && before.end === complement.end) || complement.readings.some(({ key }) => here.articled(key));
}

/** Where a title begins, its proclitics off, and what its first word lost to them: للملك is ل and الملك "to the king". */
function beginningOf(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
  language: string,
): { readonly start: number; readonly lost: string } {
  const token = tokens[first] as Token;
  const { titles } = lexiconOf(languageOfScript(token.script, language));
  const rest = tokens.slice(first + 1, last + 1).map(({ readings }) => ` ${readings[0].key}`);
  const reading = token.readings.find(({ key }) => titles.has(key + rest.join(""))) ?? token.readings[0];
  const whole = token.readings[0].key;
  const shared = [...reading.key].findIndex((_, at) => whole.endsWith(reading.key.slice(at)));
  return { start: reading.start, lost: shared > 0 ? reading.key.slice(0, shared) : "" };
}

function phraseOf(text: string, { start, end }: Span, within: Span): string {
  const from = wordStart(text, Math.max(within.start, start - reach.phrase), start);
  let to = Math.min(within.end, end + reach.phrase);
  if (to < within.end) {
    const space = text.slice(end, to).search(/\s\S*$/u);
    to = space < 0 ? end : end + space;
  }
  return spaced(text.slice(from, to));
}

/** The start of the first whole word at `from` or after it, and before `end`. */
function wordStart(text: string, from: number, end: number): number {
  if (from === 0 || /\s/u.test(text[from - 1] as string)) return from;
  const space = text.slice(from, end).search(/\s/u);
  return space < 0 ? end : from + space + 1;
}

function spaced(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
