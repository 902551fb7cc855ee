import { languageOfScript } from "../../language/languages.ts";
import { firstScript, foldName } from "../../language/words.ts";
import type { CandidateRecord, JoinRule } from "../../model/corpus-files.ts";
import type { EntryRow } from "../../model/entry.ts";

/** How a name that came to a group by a rule is listed: `null` where the others say it already. */
const listedAs: Readonly<Record<JoinRule, "strong" | "weak" | null>> = {
  "title-off": null,
  "usual-spelling": "strong",
  spelling: "strong",
  "short-form": "weak",
  "middle-names": "strong",
  "other-script": "strong",
};

/**
 * The row of a list that a candidate becomes. Its labels are the candidate's, its other names the spellings of the group,
 * one of each folded form; titles and short forms within an article are left out, as they are found anyway. A person's name
 * of one part and a short form that stands alone are weak: they count only with evidence. The country is a guess, and the
 * row says so.
 *
 * `id` is the row's own, see {@link entryId}.
 */
export function entryOfCandidate(candidate: CandidateRecord, id: string): EntryRow {
  const { type, labels, keys, names, joins, standing, country, roles } = candidate;
  const rules = new Map(joins.map(({ name, rule }) => [foldName(name), rule]));
  const weak = standing === "bare" || (standing === "single" && type === "person");
  const known = new Set(Object.values(labels).map(foldName));
  const others: NonNullable<EntryRow["names"]> = [];
  if (weak) for (const [lang, text] of Object.entries(labels)) others.push({ text, lang, strength: "weak" });
  for (const { text } of names) {
    const key = foldName(text);
    if (known.has(key) || !keys.includes(key)) continue;
    known.add(key);
    const rule = rules.get(key);
    const strength = rule === undefined ? "strong" : listedAs[rule];
    if (strength === null) continue;
    const lang = languageOfScript(firstScript(text) ?? "other", "").code;
    others.push({ text, lang, ...(weak || strength === "weak" ? { strength: "weak" as const } : {}) });
  }
  const [role] = roles;
  return {
    id,
    type,
    labels,
    ...(others.length > 0 ? { names: others } : {}),
    ...(country !== null ? { country, guessed: ["country"] } : {}),
    ...(role !== undefined ? { role: role.text } : {}),
    source: "candidates",
  };
}

/** An id for a candidate's row that is not taken: its English label or its name with hyphens, a number after it if need be. */
export function entryId({ labels, key }: CandidateRecord, isTaken: (id: string) => boolean): string {
  const id = foldName(labels.en ?? key).replaceAll(" ", "-");
  if (!isTaken(id)) return id;
  for (let number = 2; ; number++) if (!isTaken(`${id}-${number}`)) return `${id}-${number}`;
}

/** Whether an entry of a list bears one of the names of a candidate by which it is told from others. */
export function isListedBy(candidate: CandidateRecord, { type, labels, names }: EntryRow): boolean {
  if (type !== candidate.type) return false;
  const own = new Set([candidate.key, ...Object.values(candidate.labels).map(foldName)]);
  const listed = [...Object.values(labels ?? {}), ...(names ?? []).map((name) => (typeof name === "string" ? name : name.text))];
  return listed.some((text) => own.has(foldName(text)));
}
