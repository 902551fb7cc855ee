import type { CandidateRecord } from "../../model/corpus-files.ts";
import { compareText } from "../../model/span.ts";
import type { EntryLookup } from "../labels.ts";
import { ranked } from "../ranking.ts";
import { rounded } from "../statistics.ts";
import type { Tables } from "../tables.ts";
import { countryVotes, guessedCountry } from "./country.ts";
import { type CandidateGroup, groupNames } from "./groups.ts";
import { compareNear, type ListedSpelling, type NearListed, nearListed } from "./listed.ts";
import { type CandidateName, candidateName } from "./name.ts";
import { addContext, type CandidateCounts, emptyCounts } from "./tally.ts";

/** What a record tells of each kind, the most frequent first. */
const told = { similar: 5, company: 10, roles: 10, countries: 3 };

/**
 * The unlisted names of all articles, gathered to probable entities, first those by whose listing most would be settled:
 * by the sum of their mentions' scores, which is how many mentions are expected to be right; then by articles, mentions and
 * id. A bare name settles nothing, as it is many people's, and comes last.
 */
export function candidateRecords(tables: Tables, lookup: EntryLookup, listed: Iterable<ListedSpelling>): CandidateRecord[] {
  if (tables.candidates.byKey.size === 0) return [];
  const names = [...tables.candidates.byKey.values()].sort((a, b) => compareText(a.key, b.key)).map(candidateName);
  const near = nearListed(names, listed);
  return groupNames(names, near)
    .map((group) => recordOf(group, { names, near, lookup, tables }))
    .sort(compareRecords);
}

/** The id of the probable entity whose most mentioned name folds to a key: as readable as the key, without spaces. */
export function candidateId(key: string): string {
  return `candidate:${key.replace(/[-~]/g, (sign) => (sign === "-" ? "~h" : "~t")).replaceAll(" ", "-")}`;
}

interface Parts {
  readonly names: readonly CandidateName[];
  readonly near: readonly (readonly NearListed[])[];
  readonly lookup: EntryLookup;
  readonly tables: Tables;
}

function recordOf(group: CandidateGroup, parts: Parts): CandidateRecord {
  const { names, near, lookup, tables } = parts;
  const members = group.members.map((number) => names[number] as CandidateName);
  const head = names[group.head] as CandidateName;
  const textOf = (number: number) => names[number]?.written as string;
  const counts = added(members, head.key);
  const mentions = sumOf(counts.mentions);
  const scores = sumOf(counts.scores) / 1000;
  const company = ranked(
    new Map(Array.from(counts.company ?? [], ([number, count]) => [tables.entities[number]?.id as string, count])),
  );
  const votes = countryVotes(company, counts.origins, lookup);
  return {
    id: candidateId(head.key),
    key: head.key,
    keys: members.map(({ key }) => key),
    text: head.text,
    type: head.type,
    standing: head.standing,
    labels: labelsOf(head, members),
    score: rounded(scores / mentions),
    settles: head.standing === "bare" ? 0 : rounded(scores),
    mentions,
    articles: counts.articles.size,
    names: ranked(counts.names),
    evidence: ranked(counts.evidence).map(({ text, count }) => ({ rule: text, count })),
    roles: ranked(counts.roles ?? new Map()).slice(0, told.roles),
    country: guessedCountry(votes),
    countries: votes.slice(0, told.countries).map(({ text, count }) => ({ country: text, count })),
    company: company.slice(0, told.company).map(({ text, count }) => ({ entity: text, count })),
    similar: nearest(group.members.map((number) => near[number] as readonly NearListed[])),
    joins: group.joins.map(({ name, to, rule, similarity }) => ({ name: textOf(name), to: textOf(to), rule, similarity })),
    contexts: counts.contexts,
  };
}

/** The counts of all members as those of one name. */
function added(members: readonly CandidateName[], key: string): CandidateCounts {
  const [first] = members;
  if (members.length === 1 && first !== undefined) return first.counts;
  const sum = emptyCounts(key);
  const articles = new Set<number>();
  for (const { counts } of members) {
    counts.mentions.forEach((count, type) => {
      sum.mentions[type] = (sum.mentions[type] as number) + count;
    });
    counts.scores.forEach((score, type) => {
      sum.scores[type] = (sum.scores[type] as number) + score;
    });
    for (const article of counts.articles) articles.add(article);
    addAll(sum.names, counts.names);
    addAll(sum.evidence, counts.evidence);
    sum.roles = sumOfMaps(sum.roles, counts.roles);
    sum.company = sumOfMaps(sum.company, counts.company);
    sum.origins = sumOfMaps(sum.origins, counts.origins);
    for (const context of counts.contexts) addContext(sum, context);
  }
  for (const article of [...articles].sort((a, b) => a - b)) sum.articles.add(article);
  return sum;
}

function sumOfMaps<Key>(sum: Map<Key, number> | null, more: ReadonlyMap<Key, number> | null): Map<Key, number> | null {
  if (more === null) return sum;
  const into = sum ?? new Map<Key, number>();
  addAll(into, more);
  return into;
}

function addAll<Key>(sum: Map<Key, number>, more: ReadonlyMap<Key, number>): void {
  for (const [key, count] of more) sum.set(key, (sum.get(key) ?? 0) + count);
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** By language the fullest and most mentioned name of its script: the head's own, then those that members came with. */
function labelsOf(head: CandidateName, members: readonly CandidateName[]): Record<string, string> {
  const labels = new Map<string, string>([[head.language.code, head.text]]);
  const full = (name: CandidateName) => (name.standing === head.standing ? 0 : 1);
  const byMentions = [...members].sort(
    (a, b) => full(a) - full(b) || sumOf(b.counts.mentions) - sumOf(a.counts.mentions) || compareText(a.key, b.key),
  );
  for (const { language, text, script } of byMentions) {
    if (script !== "other" && !labels.has(language.code)) labels.set(language.code, text);
  }
  return Object.fromEntries([...labels].sort(([a], [b]) => compareText(a, b)));
}

/** Of the listed names near to members the nearest of each entity. */
function nearest(near: readonly (readonly NearListed[])[]): NearListed[] {
  const byEntity = new Map<string, NearListed>();
  for (const one of near.flat()) {
    const known = byEntity.get(one.entity);
    if (known === undefined || compareNear(one, known) < 0) byEntity.set(one.entity, one);
  }
  return [...byEntity.values()].sort(compareNear).slice(0, told.similar);
}

function compareRecords(a: CandidateRecord, b: CandidateRecord): number {
  return b.settles - a.settles || b.articles - a.articles || b.mentions - a.mentions || compareText(a.id, b.id);
}
