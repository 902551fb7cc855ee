import { spawn } from "node:child_process";
import { createReadStream } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { ImportSource, Line } from "../gazetteer/import/import-format.ts";
import type { Problem } from "../model/problem.ts";

/** Lines longer than this, in UTF-16 units, cannot be one record of anything; the largest item of Wikidata has some 4 million. */
const longestLine = 256_000_000;

/** Programs that unpack bzip2, the fastest first: lbzip2 uses every core. */
const bzip2Programs = ["lbzip2", "bzip2"];

/** What reading a file tells the one who watches: bytes of the file read so far. */
export interface ReadWatch {
  readonly onBytes: (bytes: number) => void;
  readonly onProblem: (problem: Problem) => void;
}

/**
 * A file as lines of UTF-8, read as it is needed, so that memory is that of a chunk and a line. `.gz` is unpacked here,
 * `.bz2` by lbzip2 or bzip2. A file that cannot be read, or not to its end, is a problem; the lines before it are given.
 */
export function fileSource(path: string, watch: ReadWatch, name = path): ImportSource {
  return {
    name: name.replaceAll("\\", "/"),
    lines: () => linesOf(path, name.replaceAll("\\", "/"), watch),
    beside: (other) => fileSource(resolve(dirname(path), other), watch, `${dirname(name)}/${other}`.replace(/^\.\//, "")),
  };
}

async function* linesOf(path: string, name: string, watch: ReadWatch): AsyncGenerator<readonly Line[]> {
  let number = 0;
  let rest = "";
  const decoder = new TextDecoder("utf-8");
  try {
    for await (const chunk of opened(path, watch)) {
      const text = decoder.decode(chunk, { stream: true });
      if (!text.includes("\n")) {
        rest += text;
        if (rest.length > longestLine) throw new Error(`line ${number + 1} is longer than ${longestLine} characters`);
        continue;
      }
      const parts = (rest + text).split("\n");
      rest = parts.pop() as string;
      yield parts.map((part) => ({ text: part.endsWith("\r") ? part.slice(0, -1) : part, number: ++number }));
    }
    rest += decoder.decode();
    if (rest !== "") yield [{ text: rest, number: number + 1 }];
  } catch (error) {
    const reached = number === 0 ? "" : ` after line ${number}, the lines before it are kept`;
    watch.onProblem({
      code: "import/unreadable",
      message: `It could not be read${reached} (${(error as Error).message}); get the file afresh or unpack it first.`,
      source: name,
    });
  }
}

async function* opened(path: string, watch: ReadWatch): AsyncGenerator<Uint8Array> {
  const file = createReadStream(path, { highWaterMark: 1 << 18 });
  file.on("data", (chunk) => watch.onBytes(chunk.length));
  file.pause();
  if (/\.(?:gz|gzip)$/i.test(path)) yield* unpacked(file, createGunzip());
  else if (/\.bz2$/i.test(path)) yield* bunzipped(file);
  else yield* file;
}

async function* unpacked(file: Readable, gunzip: ReturnType<typeof createGunzip>): AsyncGenerator<Uint8Array> {
  file.on("error", (error) => gunzip.destroy(error));
  yield* file.pipe(gunzip);
}

/** Unpacks by a program of its own: it runs beside the reading, and no kept library for Node is near it in speed. */
async function* bunzipped(file: Readable): AsyncGenerator<Uint8Array> {
  for (const program of bzip2Programs) {
    const child = spawn(program, ["-dc"], { stdio: ["pipe", "pipe", "pipe"] });
    const ended = new Promise<{ readonly code: number | null; readonly said: string }>((done, failed) => {
      let said = "";
      child.stderr.on("data", (chunk) => {
        said = (said + chunk).slice(0, 1000);
      });
      child.on("error", failed).on("close", (code) => done({ code, said: said.trim() }));
    });
    // A program that is not there fails at once; the next one is tried.
    const started = await new Promise<boolean>((known) =>
      child.once("spawn", () => known(true)).once("error", () => known(false)),
    );
    if (!started) {
      await ended.catch(() => undefined);
      continue;
    }
    file.on("error", (error) => child.stdout.destroy(error));
    // The program may end before the file does; its own message then tells why.
    child.stdin.on("error", () => undefined);
    file.pipe(child.stdin);
    let whole = false;
    try {
      yield* child.stdout;
      whole = true;
    } finally {
      if (!whole) child.kill();
    }
    const { code, said } = await ended;
    if (code !== 0) throw new Error(said === "" ? `${program} ended with code ${code}` : said);
    return;
  }
  throw new Error("neither lbzip2 nor bzip2 is installed; install one, or unpack the file, or take the .gz of it");
}
