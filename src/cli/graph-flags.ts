import { dayOf } from "../corpus/days.ts";
import { windowNamed, zoneNamed } from "../corpus/graph-options.ts";
import { entityTypes } from "../model/entry.ts";
import { sliceNames } from "../model/graph.ts";
import { UsageError } from "../run/walk.ts";
import { type Flag, flags, nearDuplicatePolicy, wholeNumber } from "./options.ts";

/** The flags of `comention graph`. */
export const graphFlags: readonly Flag[] = [
  {
    flags: "--window <names>",
    description:
      "within what two mentions are together: sentence (the default), paragraph, article or tokens:N; commas between several: the first is the main graph, the others are graph/comentions.<window>.json",
    parse: (words) => each("--window", words, windowNamed, "sentence, paragraph, article and tokens:N"),
  },
  {
    flags: "--leave-out <zones>",
    description: "zones whose mentions do not count, commas between, or none (default: furniture); quote is another",
    parse: (words) =>
      words === "none" ? [] : each("--leave-out", words, zoneNamed, "title, dateline, byline, body, quote and furniture"),
  },
  {
    flags: "--types <names>",
    description: "only entities of these types: person, place, organization; commas between",
    parse: (words) => each("--types", words, (word) => entityTypes.find((type) => type === word) ?? null, entityTypes.join(", ")),
  },
  {
    flags: "--since <day>",
    description: "only articles published on this ISO day or later",
    parse: (word) => day("--since", word),
  },
  {
    flags: "--until <day>",
    description: "only articles published on this ISO day or before",
    parse: (word) => day("--until", word),
  },
  {
    flags: "--near-duplicates <similarity>",
    description: "count articles at least so like another once with it: 0.5 to 1, or off (default: as the run did)",
    parse: nearDuplicatePolicy,
  },
  {
    flags: "--min-articles <n>",
    description: "only pairs that at least this many articles mention together",
    parse: (word) => wholeNumber("--min-articles", word, 2 ** 31),
  },
  {
    flags: "--backbone <alpha>",
    description: "only pairs whose disparity significance is below this, such as 0.05",
    parse: alpha,
  },
  flags.graphCandidates,
  {
    flags: "--slice <name>",
    description: "slices of time that counts are told by: day, week, month (the default) or year",
    parse: (word) => each("--slice", word, (one) => sliceNames.find((name) => name === one) ?? null, sliceNames.join(", "))[0],
  },
  {
    flags: "--evidence <n>",
    description: "the most articles a pair points to as evidence (default: 5)",
    parse: (word) => wholeNumber("--evidence", word, 1000),
  },
  { flags: "--ego <entity>", description: "print an entity (id or label) with those around it; writes nothing" },
  {
    flags: "--depth <n>",
    description: "with --ego: how many steps around it (default: 1)",
    parse: (word) => wholeNumber("--depth", word, 100),
  },
  {
    flags: "--path <entities...>",
    description: "print the shortest path between two entities (ids or labels) with its evidence; writes nothing",
    repeatable: true,
  },
  flags.json,
];

function each<Value>(flag: string, words: string, read: (word: string) => Value | null, known: string): Value[] {
  const values = words.split(",").map((word) => {
    const value = read(word.trim());
    if (value === null) throw new UsageError(`${flag} does not know "${word}"; it knows ${known}.`);
    return value;
  });
  return [...new Set(values)];
}

function day(flag: string, word: string): string {
  if (dayOf(word) === word) return word;
  throw new UsageError(`${flag} takes a day such as 2024-01-31, not "${word}".`);
}

function alpha(word: string): number {
  const value = Number(word);
  if (word.trim() !== "" && value > 0 && value <= 1) return value;
  throw new UsageError(`--backbone takes a number above 0 and at most 1, such as 0.05, not "${word}".`);
}
