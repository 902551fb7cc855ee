import { extname } from "node:path";
import type { Problem } from "../model/problem.ts";
import { articleKinds } from "./intake.ts";

const shown = (path: string) => path.replaceAll("\\", "/");
const kinds = () => Object.keys(articleKinds).join(" ");

export function noArticles(input: string): Problem {
  const message = `${input} holds no article; put files of these kinds there: ${kinds()}.`;
  return { code: "input/no-articles", message, source: shown(input) };
}

export function unsupported(path: string): Problem {
  const message = `Files of the kind "${extname(path)}" are not read; convert it to one of ${kinds()}, or name it in .comentionignore.`;
  return { code: "input/unsupported-kind", message, source: shown(path) };
}

export function unreadable(path: string, error: unknown): Problem {
  const remedy = (error as NodeJS.ErrnoException).code === "ELOOP" ? "mend or remove the link" : "check its permissions";
  return {
    code: "input/unreadable",
    message: `It could not be read (${(error as Error).message}); ${remedy}.`,
    source: shown(path),
  };
}

export function noFile(path: string): Problem {
  const message = "It is neither a file nor a folder but a pipe, socket or device; name it in .comentionignore.";
  return { code: "input/unreadable", message, source: shown(path) };
}

export function leadsOut(path: string, target: string): Problem {
  const message = `The link leads out of the inputs, to ${shown(target)}; make that an input too, or say --links follow.`;
  return { code: "input/link-leads-out", message, source: shown(path) };
}

export function leadsBack(path: string, target: string): Problem {
  const message = `The link leads back to ${shown(target)}, which it lies in; it was not followed, remove it.`;
  return { code: "input/link-loop", message, source: shown(path) };
}
