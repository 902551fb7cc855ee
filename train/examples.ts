import { ruleMarks } from "../src/article/discover/discover.ts";
import { beginOf, insideOf, typeNumber } from "../src/article/discover/labels.ts";
import { listMarks, type PlacedMention, placedMentions } from "../src/article/discover/list-marks.ts";
import { sentenceRanges } from "../src/article/discover/tagger.ts";
import { eachAttribute, type Group, type WordForm, type WordTable, wordForm } from "../src/article/discover/word-form.ts";
import type { Knowledge } from "../src/article/knowledge.ts";
import { match } from "../src/article/match/match.ts";
import { resolve } from "../src/article/resolve/resolve.ts";
import { tokenize } from "../src/article/tokenize.ts";
import type { ResolvedArticle, SegmentedArticle, Token } from "../src/model/article.ts";
import type { MarkedSentence } from "./corpora.ts";

/** An attribute of a word, which counts for the word and its neighbours up to `reach` tokens off. */
export interface Attribute {
  readonly hash: number;
  readonly group: Group;
  readonly reach: number;
}

/** A marked document ready for learning: the article as discovery gets it, and the right labels. */
export interface Example {
  readonly article: ResolvedArticle;
  readonly forms: readonly WordForm[];
  /** Of each token. */
  readonly attributes: readonly (readonly Attribute[])[];
  readonly marks: Uint8Array;
  readonly placed: readonly PlacedMention[];
  readonly sentences: readonly (readonly [from: number, to: number])[];
  readonly gold: Uint8Array;
  readonly rules: Uint8Array;
}

const typeOf: Readonly<Record<string, number>> = {
  PER: typeNumber("person"),
  LOC: typeNumber("place"),
  ORG: typeNumber("organization"),
  // Bands, teams and the like of WNUT-17.
  GROUP: typeNumber("organization"),
  MISC: 3,
  PRODUCT: 3,
  WORK: 3,
};

/** Documents of a corpus, read by the stages before discovery. */
export function examplesOf(
  sentences: readonly MarkedSentence[],
  language: string,
  knowledge: Knowledge,
  table: WordTable,
): Example[] {
  const groups = new Map<number, MarkedSentence[]>();
  for (const sentence of sentences) groups.set(sentence.group, [...(groups.get(sentence.group) ?? []), sentence]);
  return [...groups.values()].map((group) => exampleOf(group, language, knowledge, table));
}

function exampleOf(group: readonly MarkedSentence[], language: string, knowledge: Knowledge, table: WordTable): Example {
  let text = "";
  const bounds = group.map((sentence) => {
    const start = text.length;
    text += `${sentence.text}\n`;
    return { start, end: start + sentence.text.length };
  });
  const segmented: SegmentedArticle = {
    id: "",
    source: { path: "", sha256: "", bytes: 0 },
    language,
    publishedOn: null,
    title: { start: 0, end: 0 },
    text,
    problems: [],
    sentences: bounds.map((bound, block) => ({ ...bound, zone: "body" as const, block })),
  };
  const article = resolve(match(tokenize(segmented, knowledge), knowledge), knowledge);
  const { tokens } = article;
  const gold = new Uint8Array(tokens.length);
  group.forEach((sentence, number) => {
    for (const { start, end, type } of sentence.names) {
      const shift = (bounds[number] as { start: number }).start;
      label(gold, tokens, start + shift, end + shift, typeOf[type] ?? 3);
    }
  });
  const placed = placedMentions(tokens, article.mentions);
  const forms = tokens.map((token) => wordForm(token, language, table));
  return {
    article,
    forms,
    attributes: tokens.map((token, at) => attributesOf(forms[at] as WordForm, token, table)),
    marks: listMarks(article, placed, knowledge.gazetteer),
    placed,
    sentences: sentenceRanges(article),
    gold,
    rules: ruleMarks(article),
  };
}

function attributesOf(form: WordForm, token: Token, table: WordTable): Attribute[] {
  const found: Attribute[] = [];
  eachAttribute(form, token, table, (hash, group, reach) => {
    found.push({ hash, group, reach });
  });
  return found;
}

function label(gold: Uint8Array, tokens: readonly Token[], start: number, end: number, type: number): void {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end <= start) low = middle + 1;
    else high = middle;
  }
  for (let at = low, first = true; at < tokens.length && (tokens[at] as Token).start < end; at++, first = false) {
    gold[at] = first ? beginOf(type) : insideOf(type);
  }
}
