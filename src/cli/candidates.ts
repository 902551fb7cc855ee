import { once } from "node:events";
import type { CandidateRecord } from "../model/corpus-files.ts";
import { type CandidateFilter, type Promoted, promoteCandidates, readCandidates } from "../run/promote.ts";
import { UsageError } from "../run/walk.ts";
import type { Call } from "./commands.ts";
import { isolated } from "./terminal.ts";

/** Candidates shown without `--all`. */
const shown = 50;

/**
 * `comention candidates`: the candidates of a finished run on standard output, as text or as lines of JSON like those of
 * candidates.jsonl; with `--promote`, some of them as entries of a list.
 */
export async function candidatesCommand({ args, options }: Call): Promise<number> {
  const out = args[0] as string;
  const filter: CandidateFilter = { minScore: options.minScore as number, minArticles: options.minArticles as number };
  const ids = options.promote as readonly string[] | undefined;
  const into = options.into as string | undefined;
  if (ids === undefined && into !== undefined) {
    throw new UsageError("--into needs --promote: name the candidates to write, by their ids.");
  }
  if (ids === undefined) return listCandidates(out, filter, options);
  if (into === undefined)
    throw new UsageError("--promote needs --into: name the list to write to, such as my-lists/people.jsonl.");
  const promoted = await promoteCandidates(out, ids, into, filter);
  if (options.json === true) for (const { row } of promoted) await write(`${JSON.stringify(row)}\n`);
  else {
    const written = counted(promoted.length, "entry", "entries");
    process.stderr.write(`${promoted.map(promotedLine).join("")}${written} written to ${into}; run again with that list.\n`);
  }
  return 0;
}

async function listCandidates(out: string, filter: CandidateFilter, { all, json }: Call["options"]): Promise<number> {
  let count = 0;
  for await (const candidate of readCandidates(out, filter)) {
    count++;
    if (json === true) await write(`${JSON.stringify(candidate)}\n`);
    else if (all === true || count <= shown) await write(candidateLines(candidate));
  }
  if (json === true) return 0;
  if (count > shown && all !== true) process.stderr.write(`… and ${count - shown} more; --all prints every one\n`);
  if (count === 0) process.stderr.write("No name is left over: every name found is in a list, or the filters leave none.\n");
  return 0;
}

/** A candidate as a few lines: what to call it and what is known of it. */
function candidateLines(candidate: CandidateRecord): string {
  const { id, type, text, score, mentions, articles, names, roles, country, similar, standing, contexts } = candidate;
  const others = names.filter((name) => name.text !== text);
  const told = [
    others.length > 0 ? `also ${listed(others)}` : "",
    roles.length > 0 ? `called ${listed(roles)}` : "",
    country !== null ? `of ${country}, as it seems` : "",
    similar.length > 0 ? `may be ${similar.map(({ entity }) => isolated(entity)).join(", ")}` : "",
    standing === "bare" ? "a name that many share" : "",
  ].filter((part) => part !== "");
  const [context] = contexts;
  return [
    `${isolated(text)} (${type}) ${counted(mentions, "mention")} in ${counted(articles, "article")}, score ${score.toFixed(2)}\n`,
    `  ${isolated(id)}\n`,
    ...told.map((part) => `  ${part}\n`),
    context === undefined || context.phrase === "" ? "" : `  ${isolated(context.article)}: ${isolated(context.phrase)}\n`,
  ].join("");
}

/** The most frequent ones of some spellings. */
function listed(spellings: readonly { readonly text: string; readonly count: number }[]): string {
  const first = spellings.slice(0, 5).map(({ text, count }) => `${isolated(text)} ×${count}`);
  return `${first.join(", ")}${spellings.length > 5 ? ` and ${spellings.length - 5} more` : ""}`;
}

function promotedLine({ candidate, row }: Promoted): string {
  const alike = candidate.similar.map(({ entity }) => isolated(entity)).join(", ");
  const warning = alike === "" ? "" : `; is it not ${alike}?`;
  return `${isolated(candidate.id)} is now ${isolated(row.id)}${warning}\n`;
}

function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}
