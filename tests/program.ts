import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

/** The project's folder, with a separator at its end. */
export const projectFolder: string = fileURLToPath(new URL("..", import.meta.url));

/** The built program: what users run, and what worker threads need. */
export const mainFile: string = join(projectFolder, "dist", "cli", "main.js");

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd?: string;
  /** Put on standard input, which is closed after it. */
  readonly input?: string | Uint8Array;
  /** On top of the environment of the tests. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built `comention` as a process of its own and waits for its end. */
export function comention(args: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
  if (!existsSync(mainFile))
    throw new Error("There is no dist/cli/main.js: these tests run the built program, so build it first.");
  return startProcess(process.execPath, [mainFile, ...args], surroundings);
}

/** Runs a program, or with `shell` a line of a shell, and waits for its end. */
export function startProcess(
  command: string,
  args: readonly string[],
  { cwd, input, env }: Surroundings,
  kind: "program" | "shell" = "program",
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: cwd ?? projectFolder,
      env: { ...process.env, ...env },
      shell: kind === "shell",
      stdio: "pipe",
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (part: Buffer) => out.push(part));
    child.stderr.on("data", (part: Buffer) => err.push(part));
    // A program that ends before it has read all its input breaks the pipe; its exit code is what is asked for.
    child.stdin.on("error", () => {});
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString("utf8"), stderr: Buffer.concat(err).toString("utf8") }),
    );
    child.stdin.end(input ?? "");
  });
}

/** A fresh folder outside the project with the files given, by their paths; removed when the tests of the file are done. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "comention-test-"));
  folders.push(folder);
  await addFiles(folder, files);
  return folder;
}

export async function addFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** Every file below a folder by its path with `/`, sorted, as bytes; hidden files and folders too. */
export async function filesBelow(folder: string): Promise<Readonly<Record<string, Buffer>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path.slice(folder.length + 1).replaceAll("\\", "/"), await readFile(path)])),
  );
}
