import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { peakOf } from "./peak-memory.mjs";

const lines = Number(process.env.COMENTION_BENCH_LINES ?? 10_000);

export const title = `comention annotate as a filter: ${lines} lines piped through, its memory held against that for a tenth of them`;
export const rounds = 1;

const main = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
/** A filter that does nothing but read and write JSON: the floor of any such program. */
const bare = `
  import { createInterface } from "node:readline";
  for await (const line of createInterface({ input: process.stdin })) process.stdout.write(JSON.stringify(JSON.parse(line)) + "\\n");
`;

/** Peak memory for all lines may be this times that for a tenth: the rest is what the collector leaves for later. */
const mostGrowth = 1.3;

export function prepare() {
  const annotate = (workers) => ["annotate", "--gazetteers", "gazetteers", "--workers", String(workers)];
  return {
    amount: { count: lines, unit: "lines" },
    rivals: [
      { name: "comention annotate", run: () => piped([main, ...annotate(0)]), check },
      { name: "comention annotate --workers 2", run: () => piped([main, ...annotate(2)]), check },
      { name: "parse and stringify", run: () => piped(["--input-type=module", "--eval", bare]), check },
    ],
  };
}

/** Every line in order, and memory that does not grow with them. */
async function check({ count, peak, program }) {
  if (count !== lines) throw new Error(`${count} of ${lines} lines came out in order.`);
  const tenth = await piped(program, Math.ceil(lines / 10));
  console.log(`peak ${Math.round(peak / 1024)} MB for ${lines} lines, ${Math.round(tenth.peak / 1024)} MB for a tenth`);
  if (peak > tenth.peak * mostGrowth) throw new Error(`Memory grew from ${tenth.peak} kB to ${peak} kB.`);
}

function piped(program, count = lines) {
  const child = spawn(process.execPath, program, { stdio: ["pipe", "pipe", "inherit"] });
  let sent = 0;
  const send = () => {
    while (sent < count) {
      const text = `Fathi Bashagha met Hulusi Akar in Tripoli on day ${sent}. وصل الوفد إلى بنغازي. The United Nations spoke of Libya.`;
      if (!child.stdin.write(`${JSON.stringify({ id: String(sent++), text })}\n`)) return;
    }
    child.stdin.end();
  };
  child.stdin.on("drain", send);
  send();
  return new Promise((resolve, reject) => {
    let right = 0;
    let peak = 0;
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (line.includes(`"id":"${right}"`)) right++;
      if (right % 500 === 0 || right === count) peak = Math.max(peak, peakOf(child.pid));
    });
    child.on("error", reject).on("close", () => resolve({ count: right, peak, program }));
  });
}
