import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { lock } from "proper-lockfile";
import { toOutputError } from "./atomic-file.ts";
import { stateFolder } from "./journal.ts";
import { UsageError } from "./walk.ts";

/** Milliseconds without a sign of life after which a lock is nobody's, and between two signs. */
const heartbeat = { stale: 60_000, update: 5_000 };

interface Owner {
  readonly pid: number;
  readonly host: string;
}

/**
 * Locks an output folder for one run; gives what unlocks it. A lock whose process is dead on this machine, or that gave no
 * sign of life for a minute, is taken over. `onLost` is told when another machine took this lock over. Throws a
 * UsageError while another run works there.
 */
export async function lockOutput(outputFolder: string, onLost: () => void): Promise<() => Promise<void>> {
  const folder = join(outputFolder, stateFolder);
  const lockfilePath = join(folder, "lock");
  const ownerPath = join(folder, "owner.json");
  await mkdir(folder, { recursive: true }).catch((error) => {
    throw toOutputError(error, folder);
  });
  const take = () => lock(folder, { lockfilePath, realpath: false, ...heartbeat, onCompromised: onLost });
  const release = await take().catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== "ELOCKED") throw toOutputError(error, folder);
    const owner = await readOwner(ownerPath);
    if (owner === null || !(await isDead(owner))) throw locked(outputFolder, owner);
    // Renamed first, so that of two runs that find it dead only one takes it away.
    const dead = `${lockfilePath}.${process.pid}`;
    await rename(lockfilePath, dead).catch(() => {});
    await rm(dead, { recursive: true, force: true });
    return take().catch((again: NodeJS.ErrnoException) => {
      throw again.code === "ELOCKED" ? locked(outputFolder, null) : toOutputError(again, folder);
    });
  });
  try {
    await writeFile(ownerPath, JSON.stringify({ pid: process.pid, host: hostname() } satisfies Owner));
  } catch (error) {
    await release();
    throw toOutputError(error, ownerPath);
  }
  return async () => {
    await rm(ownerPath, { force: true });
    await release().catch(() => {});
  };
}

async function readOwner(path: string): Promise<Owner | null> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as Owner;
  } catch {
    return null;
  }
}

async function isDead({ pid, host }: Owner): Promise<boolean> {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
  return isZombie(pid);
}

/**
 * Whether a process has ended but its parent has not yet waited for it, as in a container whose first process waits for
 * none: it still takes signals. Told by the state after the command's name in /proc/PID/stat (proc(5)); elsewhere unknown.
 */
async function isZombie(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  // The name is in parentheses and may itself hold any character.
  return stat.slice(stat.lastIndexOf(")") + 2).startsWith("Z");
}

function locked(outputFolder: string, owner: Owner | null): UsageError {
  const who = owner === null ? "" : ` (process ${owner.pid} on ${owner.host})`;
  return new UsageError(`Another run is writing to ${outputFolder}${who}; wait for its end, or name another folder with --out.`);
}
