import { importFormats } from "../gazetteer/import/formats.ts";
import { annotateCommand } from "./annotate.ts";
import { candidatesCommand } from "./candidates.ts";
import { evalCommand } from "./eval.ts";
import { explainCommand } from "./explain.ts";
import { exportCommand } from "./export.ts";
import { gazetteerBuildCommand, gazetteerLookUpCommand } from "./gazetteer.ts";
import { gazetteerCheckCommand } from "./gazetteer-check.ts";
import { gazetteerImportCommand } from "./gazetteer-import.ts";
import { gazetteerStatsCommand } from "./gazetteer-stats.ts";
import { graphCommand } from "./graph.ts";
import { graphFlags } from "./graph-flags.ts";
import { type Flag, flags } from "./options.ts";
import { reportCommand } from "./report.ts";
import { reviewCommand } from "./review.ts";
import { runCommand } from "./run.ts";
import { watchCommand } from "./watch.ts";

/** What a command is called with: its arguments in order, and its flags by their camel-case names. */
export interface Call {
  readonly args: readonly (string | readonly string[] | undefined)[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** A command of the command line. The list below makes the parser, `--help` and docs/cli.md. */
export interface Command {
  /** Words that call it, with arguments as commander writes them. */
  readonly usage: string;
  readonly description: string;
  readonly flags: readonly Flag[];
  /** Does it and gives the exit code. */
  readonly action: (call: Call) => Promise<number>;
}

const lists = [flags.gazetteers, flags.add];

/** Every command there is. A new one is a line here. */
export const commands: readonly Command[] = [
  {
    usage: "run [input...]",
    description: "annotate files and folders of articles (default: seeds) and write results, graph and report",
    flags: [
      ...lists,
      flags.out,
      flags.layout,
      flags.workers,
      flags.judgements,
      flags.force,
      flags.discover,
      flags.overlap,
      flags.fuzzy,
      flags.nearDuplicates,
      flags.graphCandidates,
      flags.links,
      flags.maxBytes,
      flags.textField,
      flags.idField,
      flags.titleField,
      flags.dateField,
      flags.languageField,
      flags.format,
      flags.formulas,
      flags.quiet,
      flags.jsonProgress,
    ],
    action: runCommand,
  },
  {
    usage: "watch [input...]",
    description: "run, and run again whenever the inputs, or the lists or judgements named, change, until interrupted",
    flags: [
      ...lists,
      flags.out,
      flags.layout,
      flags.workers,
      flags.judgements,
      flags.discover,
      flags.overlap,
      flags.nearDuplicates,
      flags.links,
      flags.maxBytes,
      flags.textField,
      flags.idField,
      flags.titleField,
      flags.dateField,
      flags.languageField,
      flags.debounce,
      flags.quiet,
      flags.jsonProgress,
    ],
    action: watchCommand,
  },
  {
    usage: "annotate",
    description: "a filter: JSON Lines of articles on standard input, annotated articles on standard output, in order",
    flags: [...lists, flags.streamWorkers, flags.discover, flags.overlap, flags.fuzzy, flags.maxLineBytes],
    action: annotateCommand,
  },
  {
    usage: "explain <file>",
    description: "tell why each mention of an article was chosen, and what was turned down",
    flags: [...lists, flags.fuzzy, flags.at],
    action: explainCommand,
  },
  {
    usage: "gazetteer check <dir>",
    description: "look through lists for rows that cannot be read and names that will hurt",
    flags: [flags.json, flags.all],
    action: gazetteerCheckCommand,
  },
  {
    usage: "gazetteer lookup <dir> <name>",
    description: "show the entries that a spelling stands for",
    flags: [flags.fuzzy, flags.json],
    action: gazetteerLookUpCommand,
  },
  {
    usage: "gazetteer build <dir>",
    description: "compile the lists of a folder for faster loading, into its folder .compiled",
    flags: [flags.json],
    action: gazetteerBuildCommand,
  },
  {
    usage: "gazetteer stats <dir>",
    description: "count what lists hold: types, countries, languages and scripts, strengths, kinds, shared names, files",
    flags: [flags.json],
    action: gazetteerStatsCommand,
  },
  {
    usage: "gazetteer import <format> <file>",
    description: `turn data of others into a list; formats: ${importFormats.map(({ name }) => name).join(", ")}`,
    flags: [
      flags.list,
      flags.languages,
      flags.types,
      flags.minProminence,
      flags.map,
      flags.type,
      flags.alternateNames,
      flags.classes,
      flags.idColumn,
      flags.nameColumn,
      flags.aliasesColumn,
      flags.typeColumn,
      flags.countryColumn,
      flags.featureSeparator,
      flags.all,
      flags.quiet,
    ],
    action: gazetteerImportCommand,
  },
  {
    usage: "graph <out>",
    description: "rebuild the graph from annotations already written; or answer --ego or --path from the graph there",
    flags: graphFlags,
    action: graphCommand,
  },
  {
    usage: "candidates <out>",
    description: "list the names of a finished run that no list has; or write some of them as entries of a list",
    flags: [flags.minScore, flags.minCandidateArticles, flags.promote, flags.into, flags.all, flags.json],
    action: candidatesCommand,
  },
  {
    usage: "export <out>",
    description: "write a finished run in other formats",
    flags: [flags.exportFormat, flags.exportPath, flags.formulas, flags.quiet],
    action: exportCommand,
  },
  {
    usage: "report <out>",
    description: "write the report page of a finished run again, from the files of its output folder",
    flags: [],
    action: reportCommand,
  },
  {
    usage: "review <out>",
    description: "review a finished run in the browser: accept, reject, link, add names; until interrupted",
    flags: [flags.port, flags.judgementsToAdd, flags.by],
    action: reviewCommand,
  },
  {
    usage: "eval <out>",
    description: "compare a finished run with gold, or with another run",
    flags: [flags.gold, flags.against, flags.json],
    action: evalCommand,
  },
];
