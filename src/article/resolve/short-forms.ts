import type { Language } from "../../language/language.ts";
import { languageOfScript } from "../../language/languages.ts";
import { nameKeys, splitWords } from "../../language/words.ts";
import type { MatchedArticle, Mention, Reading, Token } from "../../model/article.ts";
import { compareSpans, compareText, lastStartingBy } from "../../model/span.ts";
import type { Knowledge } from "../knowledge.ts";
import { givenForm, shortForms } from "../name-units.ts";
import { lexiconAt, titleBefore } from "../phrases.ts";
import { beforeInitials } from "./near-full-name.ts";
import { scoreOf } from "./weights.ts";

/** How far back, in sentences, the nearest full name decides between people who share a short form. */
const nearbySentences = 2;

/** Logits of a short form that one person named in full explains, and of one that several share. */
const sums = { one: 2.5, nearest: 1, shared: 0 };

/** One person named in full: who, under which name, and where. */
interface FullName {
  readonly entity: string;
  readonly name: string;
  readonly start: number;
  readonly sentence: number;
  /** The part of it that the short form is; a given name shared by two is left alone. */
  readonly part: "family" | "given";
}

/** Who bears a short form. A long article names one person thousands of times, so people are kept apart from places. */
interface Bearers {
  /** The first full name of each person, by the part that the short form is. */
  readonly people: FullName[];
  /** Every full name, by start. */
  readonly everywhere: FullName[];
}

/** Bearers by the folded words of a short form. */
type ShortFormTable = ReadonlyMap<string, Bearers>;

/**
 * Short forms (باشاغا for فتحي باشاغا "Fathi Bashagha") among the tokens not yet `taken`, before the full name and after
 * it. Where two people of the article share the form, a title's gender, then the full name nearest before it decide;
 * else the mention stays ambiguous and names both.
 */
export function findShortForms(
  article: MatchedArticle,
  mentions: readonly Mention[],
  taken: ReadonlySet<number>,
  { gazetteer }: Knowledge,
): Mention[] {
  const people = mentions
    .filter(({ type, entity, text }) => type === "person" && entity !== null && nameKeys(text).length > 1)
    .sort(compareSpans);
  const table = new Map<string, Bearers>();
  const forms = new Map<string, ReadonlySet<string>>();
  const sentenceAt = sentenceFinder(article);
  for (const { entity, name, text, start } of people) {
    const full = { entity: entity as string, name, start, sentence: sentenceAt(start), part: "family" as const };
    // As listed, and as the article writes it: el-Sissi of Abdel-Fattah el-Sissi.
    const known = `${full.entity}\n${name}\n${text}`;
    const spellings = () => [name, text, ...(gazetteer.entryOf(full.entity)?.names.map((one) => one.text) ?? [])];
    const keys = forms.get(known) ?? new Set(spellings().flatMap((one) => formsOf(one, article.language)));
    forms.set(known, keys);
    for (const key of keys) bear(table, key, full);
    const given = givenForm(name, languageOfName(name, article.language))?.join(" ");
    if (given !== undefined) bear(table, given, { ...full, part: "given" });
  }
  return table.size === 0 ? [] : scan(article, taken, table, gazetteer);
}

function bear(table: Map<string, Bearers>, key: string, full: FullName): void {
  const bearers = table.get(key) ?? { people: [], everywhere: [] };
  table.set(key, bearers);
  bearers.everywhere.push(full);
  if (bearers.people.some(({ entity, part }) => entity === full.entity && part === full.part)) return;
  bearers.people.push(full);
}

function scan(
  article: MatchedArticle,
  taken: ReadonlySet<number>,
  table: ShortFormTable,
  gazetteer: Knowledge["gazetteer"],
): Mention[] {
  // The words of the longest form by its first word: most tokens begin none.
  const longestBy = new Map<string, number>();
  for (const key of table.keys()) {
    const [first, ...rest] = key.split(" ");
    longestBy.set(first as string, Math.max(longestBy.get(first as string) ?? 0, 1 + rest.length));
  }
  const found: Mention[] = [];
  for (let first = 0; first < article.tokens.length; first++) {
    if (taken.has(first)) continue;
    let longest = 0;
    for (const key of (article.tokens[first] as Token).word.keys) longest = Math.max(longest, longestBy.get(key) ?? 0);
    if (longest === 0) continue;
    const hit = longestHit(article, first, longest, taken, table);
    if (hit === null || !standsAlone(article, first, hit)) continue;
    const mention = choose(article, first, hit, gazetteer);
    if (mention === null) continue;
    found.push(mention);
    first = hit.last;
  }
  return found;
}

interface Hit {
  readonly reading: Reading;
  readonly last: number;
  readonly bearers: Bearers;
}

function longestHit(
  article: MatchedArticle,
  first: number,
  longest: number,
  taken: ReadonlySet<number>,
  table: ShortFormTable,
): Hit | null {
  const { tokens } = article;
  const token = tokens[first] as Token;
  for (let last = Math.min(first + longest, tokens.length) - 1; last >= first; last--) {
    const part = tokens.slice(first, last + 1);
    if (part.some(({ sentence }, step) => sentence !== token.sentence || taken.has(first + step))) continue;
    const rest = part
      .slice(1)
      .map(({ readings }) => ` ${readings[0].key}`)
      .join("");
    for (const reading of token.readings) {
      const bearers = table.get(reading.key + rest);
      if (bearers !== undefined) return { reading, last, bearers };
    }
  }
  return null;
}

/** A capital where names bear one, and no name part right beside it that would make it another person's name. */
function standsAlone({ tokens, text, language }: MatchedArticle, first: number, { reading, last }: Hit): boolean {
  const token = tokens[first] as Token;
  const { capitals, functionSpellings } = languageOfScript(token.script, language);
  const surface = text.slice(reading.start, token.end);
  if (functionSpellings?.has(surface)) return false;
  if (capitals === "names" && surface === surface.toLowerCase()) return false;
  const { givenNames, familyNames, bindsNext, functionWords, pronominal } = lexiconAt(tokens, first, language);
  if (functionWords.has(token.readings[0].key)) return false;
  const [before, after] = [tokens[beforeInitials(tokens, first).at], tokens[last + 1]];
  // إنه صالح "it is valid" speaks of no Saleh.
  if (before?.sentence === token.sentence && pronominal.has(before.readings[0].key)) return false;
  const capital = (beside: Token) =>
    capitals === "none" || text.slice(beside.start, beside.end) !== text.slice(beside.start, beside.end).toLowerCase();
  const another = (beside: Token | undefined, words: readonly ReadonlySet<string>[]) =>
    beside !== undefined &&
    beside.sentence === token.sentence &&
    capital(beside) &&
    words.some((set) => beside.readings.some(({ key }) => set.has(key)));
  if (reading.clitic === "" && another(before, [givenNames, bindsNext])) return false;
  if (givenNames.has(reading.key) && after?.sentence === token.sentence && after.kind === "word") {
    // حنان الفلاني "Hanan al-…": an unknown word with the article is more likely her family name than anything else.
    const { articled, commonness } = languageOfScript(after.script, language);
    const { key } = after.readings[0];
    if (articled(key) && commonness(key) === 0 && !functionWords.has(key)) return false;
  }
  // Where the form is a given name itself, a family name after it makes a full name of somebody else.
  return !(givenNames.has(reading.key) && another(after, [familyNames, givenNames]));
}

function choose(
  article: MatchedArticle,
  first: number,
  { reading, last, bearers }: Hit,
  gazetteer: Knowledge["gazetteer"],
): Mention | null {
  const token = article.tokens[first] as Token;
  const gender = titleBefore(article.tokens, first, article.language)?.row.gender;
  const fitting = bearers.people.filter(({ entity }) => {
    const own = gazetteer.entryOf(entity)?.gender ?? null;
    return gender === undefined || own === null || own === gender;
  });
  const ids = [...new Set(fitting.map(({ entity }) => entity))].sort(compareText);
  if (ids.length === 0 || (ids.length > 1 && bearers.people.every(({ part }) => part === "given"))) return null;
  const chosen = ids.length === 1 ? fitting[0] : nearestBefore(bearers.everywhere, token, ids);
  const sum = ids.length === 1 ? sums.one : chosen === undefined ? sums.shared : sums.nearest;
  const full = chosen ?? (fitting[0] as FullName);
  const detail = chosen === undefined ? "several people of the article bear it" : `short for ${full.name} (at ${full.start})`;
  const { end } = article.tokens[last] as Token;
  return {
    start: reading.start,
    end,
    text: article.text.slice(reading.start, end),
    type: "person",
    entity: chosen?.entity ?? null,
    origin: "coreference",
    name: full.name,
    score: scoreOf(sum),
    ...(reading.clitic === "" ? {} : { clitic: reading.clitic }),
    evidence: [{ rule: "short-form", weight: sum, detail }],
    alternatives: ids.filter((id) => id !== chosen?.entity).map((entity) => ({ entity, score: scoreOf(sums.shared) })),
  };
}

/** The full name of one of `ids` nearest before a token, and not too far back. */
function nearestBefore(everywhere: readonly FullName[], token: Token, ids: readonly string[]): FullName | undefined {
  for (let at = lastStartingBy(everywhere, token.start - 1); at >= 0; at--) {
    const full = everywhere[at] as FullName;
    if (token.sentence - full.sentence > nearbySentences) return undefined;
    if (ids.includes(full.entity)) return full;
  }
  return undefined;
}

function formsOf(name: string, articleLanguage: string): readonly string[] {
  return shortForms(name, languageOfName(name, articleLanguage)).map((keys) => keys.join(" "));
}

function languageOfName(name: string, articleLanguage: string): Language {
  return languageOfScript(splitWords(name).find(({ kind }) => kind === "word")?.script ?? "other", articleLanguage);
}

/** The number of the sentence that an offset of a token lies in. */
function sentenceFinder({ sentences }: MatchedArticle): (start: number) => number {
  return (start) => lastStartingBy(sentences, start);
}
