import { lexiconOf } from "../../language/lexicon.ts";
import { skeletonKey } from "../../language/near-names.ts";
import { spellingSimilarity } from "../../language/spelling-distance.ts";
import { mayTranscribe } from "../../language/transcription.ts";
import { foldName } from "../../language/words.ts";
import { type JoinRule, joinRules } from "../../model/corpus-files.ts";
import { compareText } from "../../model/span.ts";
import { pairsToCompare } from "./blocks.ts";
import { type CandidateName, comparable } from "./name.ts";

/** Two names, by their numbers, that may be one entity's. `similarity` is Jaro-Winkler's, 1 where it tells nothing. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly rule: JoinRule;
  readonly similarity: number;
}

/** Consonants from which a name of one word may be found in another script without a companion in common. */
const tellingConsonants = 4;
/** Signs of the mark before a skeleton. */
const markLength = 3;

/**
 * The links between spellings of one script, and those between scripts, the surest first. Bare names are in none, nor are
 * names of different types. `names` are sorted by key.
 */
export function spellingLinks(names: readonly CandidateName[]): {
  readonly within: readonly Link[];
  readonly across: readonly Link[];
} {
  const within: Link[] = rewritten(names);
  const across: Link[] = [];
  for (const [a, b] of pairsToCompare(names.map(comparable))) {
    const [ours, theirs] = [names[a], names[b]] as [CandidateName, CandidateName];
    if (ours.type !== theirs.type || ours.standing !== theirs.standing) continue;
    if (ours.script === theirs.script) {
      const alike = spellingSimilarity(ours, theirs);
      if (alike !== null) within.push({ a, b, rule: "spelling", similarity: alike });
    } else if (areTranscribed(ours, theirs)) across.push({ a, b, rule: "other-script", similarity: 1 });
  }
  const order = (one: Link, other: Link) => compareLinks(one, other, names);
  return { within: within.sort(order), across: across.sort(order) };
}

/** Names equal without their titles, and names that usual rules of spelling lead to: عبد الله and عبدالله. */
function rewritten(names: readonly CandidateName[]): Link[] {
  const links: Link[] = [];
  const byWords = new Map<string, number>();
  names.forEach(({ words, type, standing }, number) => {
    if (standing === "bare") return;
    const place = `${type} ${words.join(" ")}`;
    const first = byWords.get(place);
    if (first === undefined) byWords.set(place, number);
    else links.push({ a: first, b: number, rule: "title-off", similarity: 1 });
  });
  names.forEach(({ text, type, standing, language }, number) => {
    if (standing === "bare") return;
    for (const { text: implied, standing: how } of language.impliedSpellings(text, { type, country: null })) {
      const other = how === "same" ? byWords.get(`${type} ${foldName(implied)}`) : undefined;
      if (other === undefined || other === number) continue;
      links.push({ a: Math.min(number, other), b: Math.max(number, other), rule: "usual-spelling", similarity: 1 });
    }
  });
  return links;
}

/**
 * Whether a name in Arabic letters and one in Latin letters may be one. A short name of one word, and one made of usual
 * names alone (محمد صلاح), are many people's: they need a listed entity that stands in a sentence with both.
 */
function areTranscribed(ours: CandidateName, theirs: CandidateName): boolean {
  const [arabic, latin] = ours.script === "arabic" ? [ours, theirs] : [theirs, ours];
  if (arabic.script !== "arabic" || latin.script !== "latin" || !mayTranscribe(arabic.words, latin.words)) return false;
  const skeleton = skeletonKey(arabic.words, "arabic") ?? "";
  const short = arabic.words.length === 1 && skeleton.length - markLength < tellingConsonants;
  return (!short && !isMadeOfGivenNames(arabic)) || haveCompany(arabic, latin);
}

function isMadeOfGivenNames({ words, language }: CandidateName): boolean {
  const { givenNames } = lexiconOf(language);
  return words.every((word) => givenNames.has(word) || language.nisbaShaped?.(word) === true);
}

function haveCompany({ counts: a }: CandidateName, { counts: b }: CandidateName): boolean {
  if (a.company === null || b.company === null) return false;
  for (const entity of a.company.keys()) if (b.company.has(entity)) return true;
  return false;
}

/** The surest first: by rule, then similarity, then the keys. */
function compareLinks(one: Link, other: Link, names: readonly CandidateName[]): number {
  const key = (number: number) => (names[number] as CandidateName).key;
  return (
    joinRules.indexOf(one.rule) - joinRules.indexOf(other.rule) ||
    other.similarity - one.similarity ||
    compareText(key(one.a), key(other.a)) ||
    compareText(key(one.b), key(other.b))
  );
}
