import { spellingSimilarity } from "../../language/spelling-distance.ts";
import { mayTranscribe, partedAbd } from "../../language/transcription.ts";
import { firstScript, nameKeys } from "../../language/words.ts";
import type { Script } from "../../model/article.ts";
import { nearRelations } from "../../model/corpus-files.ts";
import type { EntityType } from "../../model/entry.ts";
import { compareText } from "../../model/span.ts";
import { openBlocks } from "./blocks.ts";
import { type CandidateName, comparable } from "./name.ts";

/** A listed name, as the gazetteer gives it. */
export interface ListedSpelling {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
}

/** A listed name near to a candidate. `similarity` is Jaro-Winkler's of the folded names, 1 where it tells nothing. */
export interface NearListed {
  readonly entity: string;
  readonly name: string;
  readonly similarity: number;
  readonly relation: (typeof nearRelations)[number];
}

const none: readonly NearListed[] = [];

/** For each candidate, by its number, the listed names near it, one an entity, the nearest first. */
export function nearListed(
  names: readonly CandidateName[],
  listed: Iterable<ListedSpelling>,
): readonly (readonly NearListed[])[] {
  const found: (Map<string, NearListed> | undefined)[] = new Array(names.length);
  const byKey = new Map(names.map(({ key }, number) => [key, number]));
  const near = openBlocks(names.map(comparable));
  const byLast = singles(names);
  for (const { id, name, type } of listed) {
    const folded = nameKeys(name);
    const key = folded.join(" ");
    const same = byKey.get(key);
    if (same !== undefined) note(same, { entity: id, name, similarity: 1, relation: "same-name" });
    if (type === "person" && folded.length > 1) {
      for (const number of byLast.get(folded.at(-1) as string) ?? []) {
        note(number, { entity: id, name, similarity: 1, relation: "short-form" });
      }
    }
    const script = firstScript(name) ?? "other";
    const spelled = { words: script === "latin" ? partedAbd(folded) : folded, script };
    for (const number of near(spelled)) {
      const candidate = names[number] as CandidateName;
      if (candidate.type !== type || candidate.key === key) continue;
      const nearby = nearness(candidate, spelled);
      if (nearby !== null) note(number, { entity: id, name, ...nearby });
    }
  }
  return Array.from(found, (known) => (known === undefined ? none : [...known.values()].sort(compareNear)));

  function note(number: number, one: NearListed): void {
    let known = found[number];
    if (known === undefined) {
      known = new Map();
      found[number] = known;
    }
    const other = known.get(one.entity);
    if (other === undefined || compareNear(one, other) < 0) known.set(one.entity, one);
  }
}

function nearness(
  candidate: CandidateName,
  listed: { readonly words: readonly string[]; readonly script: Script },
): Pick<NearListed, "similarity" | "relation"> | null {
  if (candidate.script === listed.script) {
    const alike = spellingSimilarity(candidate, listed);
    return alike === null ? null : { similarity: alike, relation: "spelling" };
  }
  const [arabic, latin] = candidate.script === "arabic" ? [candidate, listed] : [listed, candidate];
  if (arabic.script !== "arabic" || latin.script !== "latin" || !mayTranscribe(arabic.words, latin.words)) return null;
  return { similarity: 1, relation: "other-script" };
}

function singles(names: readonly CandidateName[]): ReadonlyMap<string, readonly number[]> {
  const byWord = new Map<string, number[]>();
  names.forEach(({ type, words }, number) => {
    const [word] = words;
    if (type !== "person" || words.length !== 1 || word === undefined) return;
    const known = byWord.get(word);
    if (known === undefined) byWord.set(word, [number]);
    else known.push(number);
  });
  return byWord;
}

/** The nearest first. */
export function compareNear(a: NearListed, b: NearListed): number {
  return (
    nearRelations.indexOf(a.relation) - nearRelations.indexOf(b.relation) ||
    b.similarity - a.similarity ||
    compareText(a.entity, b.entity) ||
    compareText(a.name, b.name)
  );
}
