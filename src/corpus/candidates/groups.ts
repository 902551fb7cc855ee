import { usual, usualLatin } from "../../language/near-names.ts";
import { spellingSimilarity } from "../../language/spelling-distance.ts";
import { foldName } from "../../language/words.ts";
import type { JoinRule } from "../../model/corpus-files.ts";
import { shortFormsOf } from "./keys.ts";
import { type Link, spellingLinks } from "./links.ts";
import type { NearListed } from "./listed.ts";
import type { CandidateName } from "./name.ts";

/** Names, by their numbers, that are probably one entity's, and how each came to the others. */
export interface CandidateGroup {
  /** The fullest and most mentioned one. */
  readonly head: number;
  readonly members: readonly number[];
  readonly joins: readonly Join[];
}

/** That the name `name` was taken for one of the entity that `to` names. */
export interface Join {
  readonly name: number;
  readonly to: number;
  readonly rule: JoinRule;
  readonly similarity: number;
}

/**
 * Groups names to probable entities, in steps from the surest to the least sure: spellings of one script; then a short form
 * with the one full name that ends in it, and a name with the one that has more names in its middle; then names of another
 * script. A step that leaves a choice is not taken. No group comes to hold names near two different listed entities, and no
 * chain of small differences leads from a group's most mentioned name to one that is no spelling of it.
 *
 * `names` are sorted by key, `near` is of {@link nearListed}; the result depends on nothing else.
 */
export function groupNames(names: readonly CandidateName[], near: readonly (readonly NearListed[])[]): CandidateGroup[] {
  const parents = names.map((_, number) => number);
  const listed = near.map(spelledAlike);
  const joins: Join[] = [];
  const { within, across } = spellingLinks(names);
  for (const link of within) if (link.rule !== "spelling" || headsAlike(link)) unite(link);
  for (const link of [...shortFormLinks(), ...middleNameLinks()]) unite(link);
  for (const link of withoutChoice(across)) unite(link);
  return collect();

  function root(number: number): number {
    let at = number;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] as number] as number;
      at = parents[at] as number;
    }
    return at;
  }

  /** Makes one group of two, unless that would make one of two listed entities. */
  function unite({ a, b, rule, similarity }: Link): void {
    const [one, other] = [root(a), root(b)];
    if (one === other) return;
    const shared = sharedEntities(listed[one] as ReadonlySet<string>, listed[other] as ReadonlySet<string>);
    if (shared === null) return;
    const [head, joined] = isHead(names[one] as CandidateName, names[other] as CandidateName) ? [one, other] : [other, one];
    parents[joined] = head;
    listed[head] = shared;
    const [name, to] = root(a) === a && a === head ? [b, a] : [a, b];
    joins.push({ name, to, rule, similarity });
  }

  /** The root of a group is its most mentioned name. */
  function headsAlike({ a, b }: Link): boolean {
    const [one, other] = [names[root(a)], names[root(b)]] as [CandidateName, CandidateName];
    return one === other || one.words.join(" ") === other.words.join(" ") || spellingSimilarity(one, other) !== null;
  }

  function shortFormLinks(): Link[] {
    const bearers = new Map<string, Set<number>>();
    names.forEach(({ type, standing, text, language }, number) => {
      if (type !== "person" || standing !== "full") return;
      for (const form of shortFormsOf(text, language.code)) put(bearers, form, number);
    });
    const links: Link[] = [];
    names.forEach(({ type, standing, words }, number) => {
      if (type !== "person" || standing !== "single") return;
      const form = words.join(" ");
      const full = bearers.get(form);
      if (full === undefined || !areOne(full)) return;
      // Somebody listed may be meant as well.
      if (near[number]?.some(({ relation }) => relation === "short-form")) return;
      const stands = (isUsual(form) ? [...full].find((one) => standsFor(one, form)) : [...full][0]) as number | undefined;
      if (stands !== undefined) links.push({ a: number, b: stands, rule: "short-form", similarity: 1 });
    });
    return links;
  }

  /** Whether names are in one group already. */
  function areOne(numbers: ReadonlySet<number>): boolean {
    let first: number | undefined;
    for (const number of numbers) {
      first ??= root(number);
      if (root(number) !== first) return false;
    }
    return true;
  }

  /** Whether some article calls the bearer of a full name by the short form. */
  function standsFor(number: number, form: string): boolean {
    const { counts } = names[number] as CandidateName;
    return [...counts.names.keys()].some((text) => foldName(text) === form);
  }

  /** خليفة حفتر and خليفة بلقاسم حفتر: a first and a last name with the one name that has more between them. */
  function middleNameLinks(): Link[] {
    const longer = new Map<string, Set<number>>();
    const ends = ({ units }: CandidateName) => `${units[0]}|${units.at(-1)}`;
    const full = names.flatMap((name, number) => (name.type === "person" && name.standing === "full" ? [{ name, number }] : []));
    for (const { name, number } of full) if (name.units.length > 2) put(longer, ends(name), number);
    const links: Link[] = [];
    for (const { name, number } of full) {
      if (name.units.length !== 2 || isUsual(name.units[1] as string)) continue;
      const others = longer.get(ends(name));
      if (others === undefined || !areOne(others)) continue;
      links.push({ a: number, b: [...others][0] as number, rule: "middle-names", similarity: 1 });
    }
    return links;
  }

  /**
   * The links between scripts that leave no choice: neither group has another to be linked with on that side. Of a full
   * name in Arabic letters, which leave out vowels, there may be several transcriptions: فتحي باشاغا is Fathi Bashagha and
   * Fethi Bachaga.
   */
  function withoutChoice(links: readonly Link[]): Link[] {
    const others = new Map<number, Set<number>>();
    for (const { a, b } of links) {
      put(others, root(a), root(b));
      put(others, root(b), root(a));
    }
    const alone = (number: number) => others.get(root(number))?.size === 1;
    return links.filter(({ a, b }) => {
      const [arabic, latin] = names[a]?.script === "arabic" ? [a, b] : [b, a];
      return alone(latin) && (alone(arabic) || names[arabic]?.standing === "full");
    });
  }

  function collect(): CandidateGroup[] {
    const groups = new Map<number, { head: number; members: number[]; joins: Join[] }>();
    names.forEach((_, number) => {
      const head = root(number);
      const known = groups.get(head);
      if (known === undefined) groups.set(head, { head, members: [number], joins: [] });
      else known.members.push(number);
    });
    for (const join of joins) groups.get(root(join.name))?.joins.push(join);
    return [...groups.values()];
  }
}

/** The listed entities that a name is a spelling of, or its like. */
function spelledAlike(near: readonly NearListed[]): ReadonlySet<string> {
  return new Set(near.filter(({ relation }) => relation !== "short-form").map(({ entity }) => entity));
}

/** The listed entities that both may be; null where each may be some, but none both. */
function sharedEntities(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> | null {
  if (a.size === 0) return b;
  if (b.size === 0) return a;
  const shared = new Set([...a].filter((entity) => b.has(entity)));
  return shared.size === 0 ? null : shared;
}

/** Whether a name is rather the head of a group than another: fuller, more mentioned, or first by key. */
function isHead(a: CandidateName, b: CandidateName): boolean {
  if (a.standing !== b.standing) return a.standing === "full";
  const [ours, theirs] = [a, b].map(({ counts }) => counts.mentions.reduce((sum, count) => sum + count, 0)) as [number, number];
  return ours !== theirs ? ours > theirs : a.key < b.key;
}

function isUsual(word: string): boolean {
  return usual(word) || usualLatin(word);
}

function put<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const known = sets.get(key);
  if (known === undefined) sets.set(key, new Set([value]));
  else known.add(value);
}
