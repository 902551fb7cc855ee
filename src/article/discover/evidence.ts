import type { Evidence, ResolvedArticle, Token } from "../../model/article.ts";
import { titleBefore } from "../phrases.ts";
import { mix } from "./hash.ts";
import { reach } from "./known-forms.ts";
import { beginOf, insideOf, labelCount, nameTypes, outside, type Stretch } from "./labels.ts";
import { settingFeatures, type Take } from "./setting.ts";
import type { Known, Tagged, Tagger } from "./tagger.ts";
import { eachAttribute, type Group, groups, sign, type WordForm } from "./word-form.ts";

/** The rule an evidence line is called by, for each group of features. */
const rules: Readonly<Record<Group, string>> = {
  word: "words",
  affix: "word-shape",
  shape: "word-shape",
  "name-part": "name-parts",
  cluster: "like-words",
  head: "word-before",
  listed: "lists",
  bigram: "like-words",
  document: "same-in-article",
  rule: "rules",
};

/**
 * Why a name was proposed, in words: what each kind of knowledge adds for its labels against the outside label, in
 * logits; the last line is what remains of the score (the sentence as a whole). The weights add up to the score's logit.
 */
export function evidenceFor(
  article: ResolvedArticle,
  tagger: Tagger,
  tagged: Tagged,
  known: Known,
  stretch: Stretch,
  sentence: readonly [from: number, to: number],
  logit: number,
): Evidence[] {
  const sums = sumsByGroup(tagger, article, tagged, known, stretch, sentence);
  const byRule = new Map<string, number>();
  for (const group of groups) byRule.set(rules[group], (byRule.get(rules[group]) ?? 0) + (sums.get(group) ?? 0));
  const evidence: Evidence[] = [];
  let told = 0;
  for (const [rule, sum] of byRule) {
    const weight = rounded(sum);
    if (Math.abs(weight) < leastWeight) continue;
    const detail = detailOf(rule, article, tagged, stretch);
    if (detail === null) continue;
    told += weight;
    evidence.push({ rule, weight, detail });
  }
  evidence.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.rule < b.rule ? -1 : 1));
  evidence.push({
    rule: "sentence",
    weight: rounded(logit - told),
    detail: `read as ${nameTypes[stretch.type]}; no list has it`,
  });
  return evidence;
}

/** What counts less is left to the last line. In logits. */
const leastWeight = 0.1;

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}

function sumsByGroup(
  { model }: Tagger,
  { tokens }: ResolvedArticle,
  { forms, document, hidden }: Tagged,
  { marks, rules: proposedByRules }: Known,
  stretch: Stretch,
  [from, to]: readonly [from: number, to: number],
): Map<Group, number> {
  const sums = new Map<Group, number>();
  for (let at = stretch.first; at <= stretch.last; at++) {
    const label = at === stretch.first ? beginOf(stretch.type) : insideOf(stretch.type);
    const take: Take = (hash, group) => {
      sums.set(group, (sums.get(group) ?? 0) + model.features.lead(hash, label));
    };
    for (let off = -reach; off <= reach; off++) {
      if (at + off < from || at + off >= to) continue;
      const token = tokens[at + off] as Token;
      eachAttribute(forms[at + off] as WordForm, token, model.table, (hash, group, far) => {
        if (Math.abs(off) <= far) take(mix(hash, off + reach), group);
      });
    }
    settingFeatures(forms, marks, at, from, to, take);
    document.features(at, take);
    const said = (hidden[at * labelCount + label] as number) - (hidden[at * labelCount + outside] as number);
    sums.set("cluster", (sums.get("cluster") ?? 0) + said);
    const rule = proposedByRules[at] as number;
    if (rule !== 0) take(mix(300, rule), "rule");
  }
  return sums;
}

/** What a line of evidence saw, in words; null where there is nothing to show. */
function detailOf(rule: string, article: ResolvedArticle, { forms, document }: Tagged, { first, last }: Stretch): string | null {
  const shown = (at: number) => article.text.slice((article.tokens[at] as Token).start, (article.tokens[at] as Token).end);
  const range = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  if (rule === "words") return "the words themselves and those around them";
  if (rule === "word-shape") return "how the words begin, end and are written";
  if (rule === "like-words") return "words used in like ways are names";
  if (rule === "lists") return "listed names stand here or beside it";
  if (rule === "rules") return "the rules of names propose it";
  if (rule === "name-parts") {
    const parts = range.flatMap((at) => partsOf(shown(at), (forms[at] as WordForm).signs));
    return parts.length === 0 ? "no word is a listed part of names" : parts.join("; ");
  }
  if (rule === "word-before") {
    const title = titleBefore(article.tokens, first, article.language);
    if (title !== null) {
      const [a, b] = [article.tokens[title.first], article.tokens[title.last]] as [Token, Token];
      return `title ${article.text.slice(a.start, b.end)} before it`;
    }
    const head = [...range, first - 1, first - 2].find((at) => at >= 0 && ((forms[at] as WordForm).signs & heads) !== 0);
    return head === undefined ? "no title or class word before it" : `class word ${shown(head)}`;
  }
  const times = Math.max(...range.map((at) => document.occurrences(at)));
  return times > 1 ? `a word of it stands ${times} times in this article` : null;
}

const heads = sign.organizationClass | sign.placeClass | sign.organizationClassAfter | sign.placeClassAfter;

function partsOf(word: string, signs: number): string[] {
  if ((signs & sign.given) !== 0) return [`${word} is a given name`];
  if ((signs & sign.family) !== 0) return [`${word} is a family name`];
  if ((signs & sign.demonym) !== 0) return [`${word} is a nisba`];
  if ((signs & (sign.bindsNext | sign.bindsPrevious)) !== 0) return [`${word} joins names`];
  return [];
}
