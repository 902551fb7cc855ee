import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

/**
 * The founding article's outputs, byte for byte, as the built program writes them. `npm run golden` builds and rewrites
 * `expected/`: read the difference before it is committed.
 */
const root = fileURLToPath(new URL("../..", import.meta.url));
const program = join(root, "dist", "cli", "main.js");
let out: string;

beforeAll(() => {
  if (!existsSync(program)) throw new Error("The program is not built: npm run build");
  out = mkdtempSync(join(tmpdir(), "comention-golden-"));
  const given = ["run", "seeds", "--gazetteers", "gazetteers", "--workers", "0", "--out", out];
  execFileSync(process.execPath, [program, ...given], { cwd: root, stdio: ["ignore", "ignore", "pipe"] });
});

afterAll(() => rmSync(out, { recursive: true, force: true }));

/** Whole pages are too large to keep: only the hash of the data that the report shows stands here. */
const hashedOnly = "report/index.html";

test("every output of the founding article is as it was", async () => {
  const names = outputs();
  const hashes = names.map((name) => `${sha256(bytesOf(name))}  ${name}\n`);
  for (const name of names) {
    if (name !== hashedOnly) await expect(bytesOf(name).toString("utf8")).toMatchFileSnapshot(`expected/${name}`);
  }
  await expect(hashes.join("")).toMatchFileSnapshot("expected/sha256.txt");
});

test("nothing else is kept as expected", () => {
  const folder = fileURLToPath(new URL("expected", import.meta.url));
  const known = new Set([...outputs(), "sha256.txt"]);
  // While they are rewritten, the files appear only after the tests.
  expect(existsSync(folder) ? filesUnder(folder).filter((name) => !known.has(name)) : []).toEqual([]);
});

/** All but run.json, which holds times, and the journal, which is the program's own. */
function outputs(): string[] {
  return filesUnder(out).filter((name) => name !== "run.json" && !name.startsWith("."));
}

function bytesOf(name: string): Buffer {
  const bytes = readFileSync(join(out, name));
  if (name !== hashedOnly) return bytes;
  const data = /<script type="application\/json" id="comention-data">([^<]*)<\/script>/.exec(bytes.toString("utf8"))?.[1];
  if (data === undefined) throw new Error("The report holds no data.");
  return Buffer.from(data);
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
