import { readFile } from "node:fs/promises";
import { type Judgements, judgementsOf, type NumberedJudgement, noJudgements } from "../article/judge/judgements.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { judgementSchema } from "../model/judgement.ts";
import type { Problem } from "../model/problem.ts";
import { hashOf } from "./batch.ts";
import { UsageError } from "./walk.ts";

/** A file of judgements as it was read. */
export interface LoadedJudgements {
  readonly judgements: Judgements;
  /** Of lines that are no judgement, with `path:line`. */
  readonly problems: readonly Problem[];
  /** As shown in problems; null where there is no file. */
  readonly path: string | null;
  /** Stands for the path and every byte. */
  readonly fingerprint: string;
}

/** Reads a file of judgements; null gives none. Throws a UsageError for a file that cannot be read. */
export async function loadJudgements(path: string | null): Promise<LoadedJudgements> {
  if (path === null) return { judgements: noJudgements, problems: [], path, fingerprint: "" };
  const bytes = await readFile(path).catch((error: Error) => {
    throw new UsageError(`The file of judgements ${path} cannot be read (${error.message}); name another with --judgements.`);
  });
  const shown = path.replaceAll("\\", "/");
  const { numbered, problems } = parseJudgements(bytes.toString("utf8"), shown);
  return { judgements: judgementsOf(numbered), problems, path: shown, fingerprint: `${shown} ${hashOf(bytes)}` };
}

/** The judgements of a file's text. A bad line is a problem with `path:line`; blank lines are passed over. */
export function parseJudgements(
  text: string,
  path: string,
): { readonly numbered: readonly NumberedJudgement[]; readonly problems: readonly Problem[] } {
  const numbered: NumberedJudgement[] = [];
  const problems: Problem[] = [];
  text
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .forEach((content, index) => {
      if (content.trim() === "") return;
      const line = index + 1;
      const bad = (fault: string) => problems.push(invalid(`${path}:${line}`, fault, content));
      try {
        const parsed = judgementSchema.safeParse(JSON.parse(content));
        if (parsed.success) numbered.push({ judgement: parsed.data, line });
        else bad(parsed.error.issues.map((issue) => `${issue.path.join(".") || "line"}: ${issue.message}`).join("; "));
      } catch (error) {
        bad(`it is not JSON (${(error as Error).message})`);
      }
    });
  return { numbered, problems };
}

/** The problems of judgements that say something of the lists: links to entities that none has. */
export function unknownEntities({ judgements, path }: LoadedJudgements, gazetteer: Gazetteer): Problem[] {
  const problems: Problem[] = [];
  const look = ({ judgement, line }: NumberedJudgement) => {
    if (judgement.decision !== "link" || gazetteer.entryOf(judgement.entity) !== undefined) return;
    const message = `No list has an entity "${judgement.entity}"; list it in a folder named with --add, or judge again.`;
    problems.push({ code: "judgement/unknown-entity", message, source: `${path}:${line}` });
  };
  for (const one of judgements.ofName.values()) look(one);
  for (const ofThis of judgements.ofArticle.values()) for (const one of ofThis) look(one);
  return problems.sort((a, b) => lineOf(a) - lineOf(b));
}

function lineOf({ source }: Problem): number {
  return Number(source?.slice(source.lastIndexOf(":") + 1));
}

function invalid(source: string, fault: string, line: string): Problem {
  const shown = line.length > 120 ? `${line.slice(0, 120)}…` : line;
  return { code: "judgement/invalid", message: `The line is no judgement, ${fault}; mend or remove it: ${shown}`, source };
}
