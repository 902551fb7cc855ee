import { foldName } from "../language/words.ts";
import type { Entry } from "../model/entry.ts";
import { compareText } from "../model/span.ts";
import { entryRules } from "./lint-entries.ts";
import { nameRules } from "./lint-names.ts";

/** Something in a list that is allowed but will hurt: what, which entry, and the remedy in a sentence. */
export interface Finding {
  readonly rule: string;
  readonly entry: string;
  readonly message: string;
}

/** A rule of one entry: gives a sentence for each thing it finds. */
export type LintRule = (entry: Entry) => readonly string[];

const rules: Readonly<Record<string, LintRule>> = { ...nameRules, ...entryRules };

/** Every rule by its name, in the order in which it is told. */
export const lintRules: readonly string[] = ["shared-name", "shared-place-name", "id-differs-by-case", ...Object.keys(rules)];

/**
 * Looks through merged entries for what makes matching worse. Findings come one by one in the order of ids, so that a
 * million of them need not be kept; what is told of several entries is told once, at the first of them. Time is linear in
 * the number of names.
 */
export function* lint(entries: readonly Entry[]): Generator<Finding> {
  const sorted = [...entries].sort((a, b) => compareText(a.id, b.id));
  const shared = ownersOf(sorted, strongKeys);
  const twins = ownersOf(sorted, ({ id }) => new Set([id.toLowerCase()]));
  for (const [index, entry] of sorted.entries()) {
    for (const [key, owners] of shared.get(index) ?? []) yield sharedName(key, owners, sorted);
    for (const [, owners] of twins.get(index) ?? []) {
      const message = `Other ids differ by case only: ${others(owners, sorted)}; give each a name of its own.`;
      yield { rule: "id-differs-by-case", entry: entry.id, message };
    }
    for (const [rule, look] of Object.entries(rules)) {
      for (const message of look(entry)) yield { rule, entry: entry.id, message };
    }
  }
}

/** What several entries have in common, by the number of the first of them: the key, and the numbers of all. */
function ownersOf(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => ReadonlySet<string>,
): ReadonlyMap<number, readonly (readonly [key: string, owners: readonly number[]])[]> {
  // Most keys have one owner, so a list is made only for those that have more.
  const first = new Map<string, number>();
  const more = new Map<string, number[]>();
  for (const [index, entry] of entries.entries()) {
    for (const key of keysOf(entry)) {
      const owner = first.get(key);
      if (owner === undefined) first.set(key, index);
      else {
        const known = more.get(key);
        if (known === undefined) more.set(key, [owner, index]);
        else known.push(index);
      }
    }
  }
  const byFirst = new Map<number, (readonly [string, readonly number[]])[]>();
  for (const [key, owners] of more) {
    const index = owners[0] as number;
    const known = byFirst.get(index);
    if (known === undefined) byFirst.set(index, [[key, owners]]);
    else known.push([key, owners]);
  }
  return byFirst;
}

function strongKeys({ names }: Entry): ReadonlySet<string> {
  return new Set(names.filter(({ strength }) => strength === "strong").map(({ text }) => foldName(text)));
}

/** Places may share a name, as resolution weighs them; anything else that is shared should be weak. */
function sharedName(key: string, owners: readonly number[], entries: readonly Entry[]): Finding {
  const entry = entries[owners[0] as number] as Entry;
  const places = owners.every((owner) => entries[owner]?.type === "place");
  const message = `"${key}" is a strong name of ${others(owners, entries)} too; make it weak where it needs context.`;
  return { rule: places ? "shared-place-name" : "shared-name", entry: entry.id, message };
}

/** The ids of all owners but the first, the first three of them by name. */
function others(owners: readonly number[], entries: readonly Entry[]): string {
  const ids = owners.slice(1, 4).map((owner) => entries[owner]?.id);
  return `${ids.join(", ")}${owners.length > 4 ? ` and ${owners.length - 4} more` : ""}`;
}
