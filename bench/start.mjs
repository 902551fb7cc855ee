import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const title = "`npm start` on the article in seeds/, the whole process with the shipped lists, nothing reused";
export const rounds = 7;

const root = fileURLToPath(new URL("..", import.meta.url));

export function prepare() {
  const out = mkdtempSync(join(tmpdir(), "comention-bench-"));
  const call = (command, args) => () => spawnSync(command, args, { cwd: root, encoding: "utf8" });
  const endedWell = ({ status, stderr }) => {
    if (status !== 0) throw new Error(`it ended with ${status}: ${stderr}`);
  };
  const wrote = (answer) => {
    endedWell(answer);
    const { counts } = JSON.parse(readFileSync(join(out, "run.json"), "utf8"));
    if (counts.articles !== 1 || counts.annotated !== 1 || counts.mentions < 40) throw new Error(JSON.stringify(counts));
  };
  const run = ["dist/cli/main.js", "run", "--force", "--quiet", "--out", out];
  return {
    amount: { count: 1, unit: "article" },
    limit: { milliseconds: 2000, why: "the main job on one article, cold" },
    rivals: [
      { name: "npm start", run: call("npm", ["start", "--silent", "--", "--force", "--quiet", "--out", out]), check: wrote },
      { name: "node dist/cli/main.js run", run: call(process.execPath, run), check: wrote },
      { name: "node --eval 0", run: call(process.execPath, ["--eval", "0"]), check: endedWell },
    ],
    close: () => rmSync(out, { recursive: true, force: true }),
  };
}
