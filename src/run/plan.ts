import type { FieldNames } from "../article/kinds/fields.ts";
import type { Knowledge } from "../article/knowledge.ts";
import type { Task } from "./batch.ts";
import { type ChangedLists, changesSince, touches } from "./changed-lists.ts";
import type { InputRecord, Made } from "./input-record.ts";
import type { Journal } from "./journal.ts";
import { isLarge, partsOf } from "./records/parts.ts";
import type { InputFile } from "./walk.ts";

/** What is to be done, and what of an earlier run may still hold. */
export interface Plan {
  readonly tasks: AsyncIterable<Task>;
  /** Files that are cut into parts. */
  readonly large: ReadonlySet<InputFile>;
  /** Null where the lists are the same, or nothing of theirs is new. */
  readonly changed: ChangedLists["now"];
}

/**
 * Plans a run over files: what the journal tells of each that was made with the same options, and lists that hardly differ.
 * Large files of many articles are cut into parts when their turn comes.
 */
export async function planRun(
  outputFolder: string,
  files: readonly InputFile[],
  journal: Journal | null,
  made: Made,
  { gazetteer }: Knowledge,
  fields: FieldNames,
): Promise<Plan> {
  const others = new Set<string>();
  for (const record of Object.values(journal?.inputs ?? {})) {
    if (record.made.options === made.options && record.made.lists !== made.lists) others.add(record.made.lists);
  }
  const changes = others.size === 0 ? null : await changesSince(outputFolder, others, gazetteer);
  const large = await largeOf(files);
  return { tasks: tasksOf(files, large, { journal, made, changes, fields }), changed: changes?.now ?? null, large };
}

/** Files looked at at once. */
const looksAtOnce = 64;

async function largeOf(files: readonly InputFile[]): Promise<ReadonlySet<InputFile>> {
  const large = new Set<InputFile>();
  for (let at = 0; at < files.length; at += looksAtOnce) {
    const some = files.slice(at, at + looksAtOnce);
    const sizes = await Promise.all(some.map(isLarge));
    for (const [index, file] of some.entries()) if (sizes[index] === true) large.add(file);
  }
  return large;
}

interface Known {
  readonly journal: Journal | null;
  readonly made: Made;
  readonly changes: ChangedLists | null;
  readonly fields: FieldNames;
}

async function* tasksOf(files: readonly InputFile[], large: ReadonlySet<InputFile>, known: Known): AsyncGenerator<Task> {
  const { journal, made, changes, fields } = known;
  const taskOf = (file: InputFile): Task => {
    const record = recordOf(journal, file.place);
    const lists = record?.made.lists === made.lists ? "same" : "changed";
    const holds =
      record !== null &&
      mayHold(record, file, made) &&
      (lists === "same" || (changes !== null && !record.articles.some(({ seen }) => touches(seen, changes))));
    return { file, before: holds ? record : null, lists };
  };
  for (const file of files) {
    if (!large.has(file)) {
      yield taskOf(file);
      continue;
    }
    for await (const part of partsOf(file, { fields, limit: made.largestFile })) {
      if (part.kind === "end") yield { file, before: null, lists: "same", part };
      else yield { ...taskOf({ ...file, place: part.key }), part };
    }
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
