import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Knowledge, knowledgeOf } from "../article/knowledge.ts";
import { match } from "../article/match/match.ts";
import { tokenize } from "../article/tokenize.ts";
import { compileGazetteer } from "../gazetteer/compile.ts";
import { entryHashSize, hashOfId } from "../gazetteer/compiled/entry-hashes.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { AnnotatedArticle, SegmentedArticle } from "../model/article.ts";
import type { ArticleFile } from "../model/article-file.ts";
import type { Entry } from "../model/entry.ts";
import { writeWhole } from "./atomic-file.ts";
import { stateFolder } from "./state-folder.ts";

/**
 * How the lists differ from those that earlier results were made with. An article is to be done again when an entry that
 * it matched then has changed or gone ({@link touches}), or when one that is new or changed matches it now
 * ({@link matchesAny}): whatever the stages know of a list, they know through matches and demonyms.
 */
export interface ChangedLists {
  /** Hashes of the ids of entries added, changed and gone. */
  readonly ids: ReadonlySet<number>;
  /** The entries added, and the changed ones as they are now, compiled; null where there are none. */
  readonly now: Gazetteer | null;
}

/** More changed entries than this, or this share of all, and everything is done again. */
const most = { entries: 20_000, share: 0.5 };

/**
 * Compares the lists with those of the fingerprints given. Null where it is not known what they were, or so much changed
 * that looking is not worth it.
 */
export async function changesSince(
  outputFolder: string,
  fingerprints: ReadonlySet<string>,
  gazetteer: Gazetteer,
): Promise<ChangedLists | null> {
  const hashes = gazetteer.entryHashes();
  const now = byId(hashes);
  const ids = new Set<number>();
  for (const fingerprint of fingerprints) {
    const kept = await readFile(hashesPath(outputFolder, fingerprint)).catch(() => null);
    if (kept === null || kept.length % (4 * entryHashSize) !== 0) return null;
    const before = byId(new Uint32Array(new Uint8Array(kept).buffer));
    for (const [id, content] of now) if (before.get(id) !== content) ids.add(id);
    for (const id of before.keys()) if (!now.has(id)) ids.add(id);
  }
  if (ids.size > Math.min(most.entries, Math.max(16, gazetteer.entryCount * most.share))) return null;
  const entries: Entry[] = [];
  for (let entry = 0; entry < gazetteer.entryCount; entry++) {
    if (ids.has(hashes[entry * entryHashSize] as number)) entries.push(plain(gazetteer.entry(entry)));
  }
  return { ids, now: entries.length === 0 ? null : compileGazetteer(entries) };
}

/** Keeps the hashes of a gazetteer's entries for later runs into a folder, before any result is noted that it made. */
export async function keepHashes(outputFolder: string, gazetteer: Gazetteer): Promise<void> {
  const path = hashesPath(outputFolder, gazetteer.fingerprint);
  const { buffer, byteLength } = gazetteer.entryHashes();
  const kept = await readFile(path).catch(() => null);
  if (kept?.length !== byteLength) await writeWhole(path, new Uint8Array(buffer));
}

/** Removes the hashes of all gazetteers but this one: every result is of it. */
export async function keepOnlyHashes(outputFolder: string, { fingerprint }: Gazetteer): Promise<void> {
  const folder = join(outputFolder, stateFolder);
  for (const name of await readdir(folder)) {
    if (/^entries-.*\.bin$/.test(name) && name !== `entries-${fingerprint}.bin`) await rm(join(folder, name), { force: true });
  }
}

/** The entries that an article's matches, demonyms and judgements (`judged`, ids) name, as short hashes, sorted, in base64. */
export function seenBy({ found, foundDemonyms }: AnnotatedArticle, gazetteer: Gazetteer, judged: readonly string[]): string {
  const numbers = new Set(found.flatMap(({ names }) => names.map((name) => gazetteer.name(name).entry)));
  const ids = new Set([...numbers].map((number) => hashOfId(gazetteer.entry(number).id)));
  for (const { entity } of foundDemonyms) ids.add(hashOfId(entity));
  for (const id of judged) ids.add(hashOfId(id));
  return Buffer.from(Uint32Array.from(ids).sort().buffer).toString("base64");
}

/** Whether any entry seen then is among the changed. */
export function touches(seen: string, { ids }: Pick<ChangedLists, "ids">): boolean {
  const bytes = Buffer.from(seen, "base64");
  for (let at = 0; at < bytes.length; at += 4) if (ids.has(bytes.readUInt32LE(at))) return true;
  return false;
}

/** Whether any entry of `changed` matches an article as it was written, by name, sound, demonym or, where asked, edit. */
export function matchesAny(
  { schema: _, offsetUnit: __, ...file }: ArticleFile,
  changed: Gazetteer,
  spelling: Knowledge["spelling"],
): boolean {
  const knowledge = knowledgeOf(changed, { spelling, discover: "off" });
  // Finding asks for words and sentences alone; blocks are not written, and not needed.
  const sentences = file.sentences.map((sentence) => ({ ...sentence, block: 0 }));
  const article = { ...file, sentences } as unknown as SegmentedArticle;
  const { found, foundDemonyms } = match(tokenize(article, knowledge), knowledge);
  return found.length > 0 || foundDemonyms.length > 0;
}

function byId(hashes: Uint32Array): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  for (let at = 0; at < hashes.length; at += entryHashSize) {
    const id = hashes[at] as number;
    // Ids whose hashes collide count as one: a change of either is a change of both.
    map.set(id, `${map.get(id) ?? ""}${hashes[at + 1]},${hashes[at + 2]};`);
  }
  return map;
}

function plain({ id, type, labels, names, country, kind, gender, prominence, population, extra }: Entry): Entry {
  return { id, type, labels, names, country, kind, gender, prominence, population, extra };
}

function hashesPath(outputFolder: string, fingerprint: string): string {
  return join(outputFolder, stateFolder, `entries-${fingerprint}.bin`);
}
