import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { lockOutput } from "../../src/run/lock.ts";
import { UsageError } from "../../src/run/walk.ts";

let out: string;

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "comention-lock-"));
});

afterEach(() => rmSync(out, { recursive: true, force: true }));

/** Leaves the lock that a run of this process would have left behind. */
function leaveLock(pid: number): void {
  mkdirSync(join(out, ".comention", "lock"), { recursive: true });
  leaveClaim(pid, JSON.stringify({ pid, host: hostname() }));
}

/** Leaves what a run notes of itself before it asks for the lock. */
function leaveClaim(pid: number, text: string): void {
  mkdirSync(join(out, ".comention", "claims"), { recursive: true });
  writeFileSync(join(out, ".comention", "claims", `${pid}.json`), text);
}

async function deadProcess(): Promise<number> {
  const gone = spawn(process.execPath, ["-e", ""]);
  await once(gone, "exit");
  return gone.pid as number;
}

describe("lockOutput", () => {
  test("refuses while the owner lives", async () => {
    leaveLock(process.pid);
    await expect(lockOutput(out, () => {})).rejects.toThrow(UsageError);
  });

  test("takes over from a process that is gone", async () => {
    leaveLock(await deadProcess());
    await (await lockOutput(out, () => {}))();
  });

  test("refuses a second run while the first has only just taken over from a dead one", async () => {
    leaveLock(await deadProcess());
    leaveLock(process.pid);
    await expect(lockOutput(out, () => {})).rejects.toThrow(UsageError);
  });

  test("takes over where a run was killed before it had noted itself whole, or removed the last note", async () => {
    mkdirSync(join(out, ".comention", "lock"), { recursive: true });
    leaveClaim(await deadProcess(), '{"pid":');
    await (await lockOutput(out, () => {}))();
    mkdirSync(join(out, ".comention", "lock"));
    await (await lockOutput(out, () => {}))();
  });

  test.runIf(process.platform === "linux")(
    "takes over from a killed process that its parent has not yet waited for",
    async () => {
      // The shell becomes a sleep, which waits for no child: the one it had started stays listed as a zombie.
      const parent = spawn("sh", ["-c", "sleep 0 & echo $!; exec sleep 60"]);
      try {
        const [line] = (await once(parent.stdout, "data")) as [Buffer];
        await new Promise((resolve) => setTimeout(resolve, 300));
        leaveLock(Number(line.toString()));
        await (await lockOutput(out, () => {}))();
      } finally {
        parent.kill("SIGKILL");
      }
    },
  );
});
