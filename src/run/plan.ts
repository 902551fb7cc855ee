import type { Knowledge } from "../article/knowledge.ts";
import type { InputRecord, Made, Task } from "./batch.ts";
import { type ChangedLists, changesSince, touches } from "./changed-lists.ts";
import type { Journal } from "./journal.ts";
import type { InputFile } from "./walk.ts";

/** What is to be done, and what of an earlier run may still hold. */
export interface Plan {
  readonly tasks: Iterable<Task>;
  /** Null where the lists are the same, or nothing of theirs is new. */
  readonly changed: ChangedLists["now"];
}

/** Plans a run over files: what the journal tells of each that was made with the same options, and lists that hardly differ. */
export async function planRun(
  outputFolder: string,
  files: readonly InputFile[],
  journal: Journal | null,
  made: Made,
  { gazetteer }: Knowledge,
): Promise<Plan> {
  const known = files.map(({ place }) => recordOf(journal, place)).filter((record) => record?.made.options === made.options);
  const others = new Set(known.map((record) => (record as InputRecord).made.lists).filter((lists) => lists !== made.lists));
  const changes = others.size === 0 ? null : await changesSince(outputFolder, others, gazetteer);
  return { tasks: tasksOf(files, journal, made, changes), changed: changes?.now ?? null };
}

function* tasksOf(
  files: readonly InputFile[],
  journal: Journal | null,
  made: Made,
  changes: ChangedLists | null,
): Iterable<Task> {
  for (const file of files) {
    const record = recordOf(journal, file.place);
    const lists = record?.made.lists === made.lists ? "same" : "changed";
    const holds =
      record !== null &&
      mayHold(record, file, made) &&
      (lists === "same" || (changes !== null && !record.articles.some(({ seen }) => touches(seen, changes))));
    yield { file, before: holds ? record : null, lists };
  }
}

/**
 * Whether what was made of a file is to be looked at again: it was read by the same path, with the same options, and a
 * limit of sizes that was not higher. What could not be read then may be read now, by better permissions or tools.
 */
export function mayHold(record: InputRecord, file: InputFile, made: Made): boolean {
  return (
    record.input === file.input &&
    record.made.options === made.options &&
    record.made.largestFile <= made.largestFile &&
    !record.problems.some(({ code }) => code === "input/unreadable" || code === "input/too-large")
  );
}

function recordOf(journal: Journal | null, place: string): InputRecord | null {
  return journal !== null && Object.hasOwn(journal.inputs, place) ? (journal.inputs[place] as InputRecord) : null;
}
