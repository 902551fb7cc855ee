import { discoverPolicies } from "../article/knowledge.ts";
import { defaultSimilarity, leastSimilarity, type NearDuplicatePolicy } from "../corpus/near-duplicates.ts";
import { allFormats } from "../export/formats.ts";
import { type EntityType, entityTypes } from "../model/entry.ts";
import { layouts } from "../run/article-place.ts";
import { formatNamed } from "../run/export.ts";
import { UsageError } from "../run/walk.ts";

/** A flag of the command line: the one place that parser, `--help` and docs/cli.md read. */
export interface Flag {
  /** As commander takes it: `--out <dir>`; `<name...>` may be given several times. */
  readonly flags: string;
  readonly description: string;
  readonly initial?: string;
  /** The word where a flag whose word may be left out is given without one. */
  readonly preset?: string;
  /** May be given several times: its value is the list of all words given. */
  readonly repeatable?: true;
  /** Turns the word given into a value; throws a UsageError on a word it does not take. */
  readonly parse?: (word: string) => unknown;
}

/** Flags that several commands share. */
export const flags = {
  gazetteers: {
    flags: "--gazetteers <dir>",
    description: "a folder of lists instead of the default: gazetteers here, else the lists in the package; repeatable",
    repeatable: true,
  },
  add: { flags: "--add <dir>", description: "a folder of lists on top of the others; repeatable", repeatable: true },
  out: { flags: "--out <dir>", description: "folder to write to", initial: "output" },
  layout: {
    flags: "--layout <layout>",
    description: "annotated articles: files, one each, or jsonl, a line each of numbered files, for very large runs",
    initial: "files",
    parse: oneOf("--layout", layouts),
  },
  workers: {
    flags: "--workers <n>",
    description: "worker threads: a number, 0 for none, or auto",
    initial: "auto",
    parse: (word: string) => (word === "auto" ? word : wholeNumber("--workers", word, 64)),
  },
  streamWorkers: {
    flags: "--workers <n>",
    description: "worker threads; 0 for none, as when the caller runs a process a core itself",
    initial: "0",
    parse: (word: string) => wholeNumber("--workers", word, 64),
  },
  judgements: {
    flags: "--judgements <file>",
    description: "judgements of people, JSON Lines as comention review writes them, replayed on this run",
  },
  judgementsToAdd: {
    flags: "--judgements <file>",
    description: "file to add judgements to (default: judgements.jsonl in the output folder)",
  },
  port: {
    flags: "--port <n>",
    description: "port of 127.0.0.1 to listen on; 0 for any free one",
    initial: "0",
    parse: (word: string) => wholeNumber("--port", word, 65_535),
  },
  by: { flags: "--by <name>", description: "who judges, kept with each judgement" },
  force: { flags: "--force", description: "do every article again, changed or not" },
  discover: {
    flags: "--discover <policy>",
    description: "look for names that no list has: all (tagger and rules), learned, rules or off",
    initial: "all",
    parse: oneOf("--discover", discoverPolicies),
  },
  overlap: {
    flags: "--overlap <policy>",
    description: "which of overlapping names stays: longest or leftmost",
    initial: "longest",
    parse: oneOf("--overlap", ["longest", "leftmost"]),
  },
  nearDuplicates: {
    flags: "--near-duplicates <similarity>",
    description: `articles at least so like another are counted once with it: ${leastSimilarity} to 1, or off for none but the same text`,
    initial: String(defaultSimilarity),
    parse: nearDuplicatePolicy,
  },
  fuzzy: {
    flags: "--fuzzy",
    description: "find long names also where a letter or a space of them is more, less, other or exchanged",
  },
  links: {
    flags: "--links <policy>",
    description: "links in the inputs that lead out of them: inside (they are reported) or follow",
    initial: "inside",
    parse: oneOf("--links", ["inside", "follow"]),
  },
  maxBytes: {
    flags: "--max-bytes <n>",
    description: "files larger than this many bytes are reported, not read",
    initial: "50000000",
    parse: (word: string) => wholeNumber("--max-bytes", word, Number.MAX_SAFE_INTEGER),
  },
  maxLineBytes: {
    flags: "--max-bytes <n>",
    description: "lines longer than this many bytes give a problem in their place, and are not held",
    initial: "50000000",
    parse: (word: string) => wholeNumber("--max-bytes", word, 500_000_000),
  },
  textField: { flags: "--text-field <name>", description: "JSON, CSV: the field of the text", initial: "text" },
  idField: { flags: "--id-field <name>", description: "JSON, CSV: the field of the id; CSV without one: the row", initial: "id" },
  titleField: { flags: "--title-field <name>", description: "JSON, CSV: the field of the title", initial: "title" },
  dateField: { flags: "--date-field <name>", description: "JSON, CSV: the field of the date", initial: "publishedOn" },
  languageField: { flags: "--language-field <name>", description: "JSON, CSV: the field of the language", initial: "language" },
  format: {
    flags: "--format <names>",
    description: "formats to write besides the usual ones, under export in the output folder; commas between",
    parse: formatNames,
  },
  exportFormat: {
    flags: "--format <names>",
    description: `formats, commas between: ${allFormats.map(({ name }) => name).join(", ")}`,
    parse: formatNames,
  },
  exportPath: {
    flags: "-o, --output <path>",
    description: "file or folder to write instead of the format's own place in the output folder; - for standard output",
  },
  formulas: {
    flags: "--formulas <policy>",
    description:
      "cells of csv and tsv that a spreadsheet could run as a formula: escape (an apostrophe before them) or keep, for programs",
    initial: "escape",
    parse: oneOf("--formulas", ["escape", "keep"]),
  },
  at: {
    flags: "--at <offset>",
    description: "only what covers this offset, in UTF-16 code units",
    parse: (word: string) => wholeNumber("--at", word, Number.MAX_SAFE_INTEGER),
  },
  gold: { flags: "--gold <file>", description: "gold articles, one a line" },
  against: { flags: "--against <dir>", description: "another run's output, to list what the two do differently" },
  quiet: { flags: "--quiet", description: "print nothing but errors" },
  jsonProgress: { flags: "--json-progress", description: "tell progress on standard error as a line of JSON a second" },
  debounce: {
    flags: "--debounce <ms>",
    description: "begin a round when nothing changed for this many milliseconds",
    initial: "1000",
    parse: (word: string) => wholeNumber("--debounce", word, 3_600_000),
  },
  json: { flags: "--json", description: "print JSON instead of text" },
  all: { flags: "--all", description: "print every finding or problem, not only the first ones" },
  list: { flags: "-o, --output <file>", description: "the list to write, a .jsonl file" },
  languages: {
    flags: "--languages <codes>",
    description: "languages whose names are taken, commas between, or all",
    initial: "ar,en",
    parse: languageCodes,
  },
  types: {
    flags: "--types <types>",
    description: "types of entity that are taken, commas between",
    initial: "person,place,organization",
    parse: (word: string) => word.split(",").map((one) => entityType("--types", one)),
  },
  minProminence: {
    flags: "--min-prominence <x>",
    description: "take what is at least so prominent, from 0 to 1; what tells no prominence is taken",
    initial: "0",
    parse: (word: string) => share("--min-prominence", word),
  },
  minScore: {
    flags: "--min-score <x>",
    description: "only candidates whose mentions have at least this score in the mean, from 0 to 1",
    initial: "0",
    parse: (word: string) => share("--min-score", word),
  },
  minCandidateArticles: {
    flags: "--min-articles <n>",
    description: "only candidates in at least so many articles",
    initial: "1",
    parse: (word: string) => wholeNumber("--min-articles", word, Number.MAX_SAFE_INTEGER),
  },
  graphCandidates: {
    flags: "--graph-candidates [score]",
    description: "candidates of at least this score (0 to 1) stand in the graph too, marked as provisional; without one: 0.8",
    preset: "0.8",
    parse: (word: string) => share("--graph-candidates", word),
  },
  promote: {
    flags: "--promote <ids...>",
    description: "candidates to write as entries of the list that --into names",
    repeatable: true,
  },
  into: { flags: "--into <file>", description: "the list that promoted candidates are appended to, a .jsonl file" },
  alternateNames: { flags: "--alternate-names <file>", description: "geonames: alternateNamesV2.txt, names with languages" },
  classes: {
    flags: "--classes <policy>",
    description: "wikidata: classes in our table (listed), or their subclasses too, which reads the dump twice (subclasses)",
    initial: "listed",
    parse: oneOf("--classes", ["listed", "subclasses"]),
  },
  map: {
    flags: "--map <word=type>",
    description: "a label, class or type of the source as person, place or organization, place:river with its kind; repeatable",
    repeatable: true,
  },
  type: {
    flags: "--type <type>",
    description: "csv, tsv, skos: the type of records that tell none",
    parse: (word: string) => entityType("--type", word),
  },
  idColumn: { flags: "--id-column <name>", description: "csv, tsv: the column of ids (default: id)" },
  nameColumn: { flags: "--name-column <name>", description: "csv, tsv: the column of names (default: name)" },
  aliasesColumn: { flags: "--aliases-column <name>", description: "csv, tsv: other names, | between (default: names)" },
  typeColumn: { flags: "--type-column <name>", description: "csv, tsv: the column of types (default: type)" },
  countryColumn: { flags: "--country-column <name>", description: "csv, tsv: the column of ISO codes (default: country)" },
  featureSeparator: {
    flags: "--feature-separator <text>",
    description: "gate: what stands between a name and its features; \\t for a tab",
    initial: "&",
    parse: (word: string) => word.replaceAll("\\t", "\t"),
  },
} as const satisfies Readonly<Record<string, Flag>>;

/** Reads a whole number from 0 to `largest`. */
export function wholeNumber(flag: string, word: string, largest: number): number {
  const number = Number(word);
  if (/^\d+$/.test(word) && number <= largest) return number;
  throw new UsageError(`${flag} takes a whole number from 0 to ${largest}, not "${word}".`);
}

function share(flag: string, word: string): number {
  const number = Number(word);
  if (word.trim() !== "" && number >= 0 && number <= 1) return number;
  throw new UsageError(`${flag} takes a number from 0 to 1, not "${word}".`);
}

/** A similarity, or `off`. */
export function nearDuplicatePolicy(word: string): NearDuplicatePolicy {
  if (word === "off") return word;
  const similarity = Number(word);
  if (word.trim() !== "" && similarity >= leastSimilarity && similarity <= 1) return similarity;
  throw new UsageError(`--near-duplicates takes a similarity from ${leastSimilarity} to 1, or off, not "${word}".`);
}

function languageCodes(words: string): readonly string[] {
  if (words === "all") return [];
  return words.split(",").map((word) => {
    if (/^[a-z]{2,3}$/.test(word)) return word;
    throw new UsageError(`--languages takes codes such as ar,en or all, not "${words}".`);
  });
}

/** One of our types of entity, as a flag gives it. */
export function entityType(flag: string, word: string): EntityType {
  const type = entityTypes.find((one) => one === word);
  if (type !== undefined) return type;
  throw new UsageError(`${flag} takes ${entityTypes.join(", ")}, not "${word}".`);
}

function formatNames(words: string): readonly string[] {
  return [...new Set(words.split(",").map((word) => formatNamed(word.trim()).name))];
}

function oneOf(flag: string, words: readonly string[]): (word: string) => string {
  return (word) => {
    if (words.includes(word)) return word;
    throw new UsageError(`${flag} takes ${words.join(" or ")}, not "${word}".`);
  };
}
