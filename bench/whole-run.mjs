import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const title =
  "the whole run on articles of Wikipedia and the BBC with the shipped lists: read, annotate, write, graph, report";
export const rounds = 3;

const root = fileURLToPath(new URL("..", import.meta.url));
const main = join(root, "dist/cli/main.js");
/** The articles lie outside the project for their licence: `COMENTION_SHARED`, else `../shared` beside the project. */
const shared = process.env.COMENTION_SHARED ?? join(root, "../shared");
const corpora = ["raw-arwiki", "raw-bbc-en"];
const expected = { articles: 2_400 };

/** Reads and decodes each file, and writes an object as large as the article annotated: the floor of any such program. */
const bareLoop = `
  import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
  const [inputs, out, ratio] = process.argv.slice(1);
  mkdirSync(out, { recursive: true });
  for (const name of readdirSync(inputs).sort()) {
    const text = new TextDecoder().decode(readFileSync(inputs + "/" + name));
    const fill = "x".repeat(Math.round(text.length * Number(ratio)));
    writeFileSync(out + "/" + name + ".json", JSON.stringify({ text, fill }));
  }
  console.log(readdirSync(out).length);
`;

export function prepare() {
  const folder = mkdtempSync(join(tmpdir(), "comention-bench-"));
  const inputs = join(folder, "in");
  mkdirSync(inputs);
  for (const corpus of corpora) {
    for (const name of readdirSync(join(shared, "corpora", corpus))) {
      if (name.endsWith(".txt")) symlinkSync(join(shared, "corpora", corpus, name), join(inputs, `${corpus}-${name}`));
    }
  }
  const run = (out, ...more) => {
    const args = [main, "run", inputs, "--links", "follow", "--gazetteers", join(root, "gazetteers"), "--out", join(folder, out)];
    const { status, stderr } = spawnSync(process.execPath, [...args, "--quiet", ...more], { encoding: "utf8" });
    // 1 where some article is in no language that is supported.
    if (status !== 0 && status !== 1) throw new Error(stderr);
    return { out: join(folder, out), ...JSON.parse(readFileSync(join(folder, out, "run.json"), "utf8")) };
  };
  const whole = ({ counts }) => {
    if (counts.annotated !== expected.articles) throw new Error(`${counts.annotated} articles, not ${expected.articles}`);
  };
  const told = (answer) => {
    whole(answer);
    console.log(`stage by stage with one thread, in ms: ${JSON.stringify(answer.timings)}`);
  };
  run("first");
  const sizeOf = (path) => readdirSync(path).reduce((sum, name) => sum + statSync(join(path, name)).size, 0);
  const units = readdirSync(inputs).reduce((sum, name) => sum + readFileSync(join(inputs, name), "utf8").length, 0);
  // Fill beside the text, in characters for each of the text, so that the files are as large as ours.
  const ratio = (sizeOf(join(folder, "first", "articles")) - sizeOf(inputs)) / units;
  const bare = () => {
    const args = ["--input-type=module", "--eval", bareLoop, inputs, join(folder, "bare"), String(ratio)];
    return spawnSync(process.execPath, args, { encoding: "utf8" }).stdout.trim();
  };
  return {
    amount: { count: expected.articles, unit: "articles" },
    rivals: [
      { name: "comention run, two threads", run: () => run("two", "--workers", "2", "--force"), check: whole },
      { name: "one thread", run: () => run("one", "--workers", "1", "--force"), check: told },
      {
        name: "two threads, --layout jsonl",
        run: () => run("lines", "--workers", "2", "--force", "--layout", "jsonl"),
        check: whole,
      },
      {
        name: "two threads, --discover off",
        run: () => run("off", "--workers", "2", "--force", "--discover", "off"),
        check: whole,
      },
      {
        name: "again, nothing changed",
        run: () => run("first"),
        check({ counts }) {
          if (counts.annotated !== 0 || counts.reused !== expected.articles) throw new Error(JSON.stringify(counts));
        },
      },
      {
        name: "bare loop: read, decode, stringify, write",
        run: bare,
        check(files) {
          if (Number(files) !== expected.articles) throw new Error(`${files} files, not ${expected.articles}`);
        },
      },
    ],
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
