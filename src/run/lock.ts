import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { lock } from "proper-lockfile";
import { toOutputError } from "./atomic-file.ts";
import { stateFolder } from "./state-folder.ts";
import { UsageError } from "./walk.ts";

/** Milliseconds without a sign of life after which a lock is nobody's, and between two signs. */
const heartbeat = { stale: 60_000, update: 5_000 };

/** How often this process asked for a lock: two runs of one process must not take each other for themselves. */
let asked = 0;

interface Owner {
  readonly pid: number;
  readonly host: string;
}

/**
 * Locks an output folder for one run; gives what unlocks it. A lock whose process is dead on this machine, or that gave no
 * sign of life for a minute, is taken over. `onLost` is told when another machine took this lock over. Throws a
 * UsageError while another run works there.
 *
 * Each run notes who it is before it asks for the lock, so that whoever holds it is among those noted, even when it was
 * killed right after it got it: when all of them are dead, the holder is.
 */
export async function lockOutput(outputFolder: string, onLost: () => void): Promise<() => Promise<void>> {
  const folder = join(outputFolder, stateFolder);
  const lockfilePath = join(folder, "lock");
  const claims = join(folder, "claims");
  const claim = join(claims, `${encodeURIComponent(hostname())}-${process.pid}-${++asked}.json`);
  const take = () => lock(folder, { lockfilePath, realpath: false, ...heartbeat, onCompromised: onLost });
  try {
    await mkdir(claims, { recursive: true });
    await writeFile(claim, JSON.stringify({ pid: process.pid, host: hostname() } satisfies Owner));
    const release = await take().catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== "ELOCKED") throw error;
      const living = await livingOwner(claims, claim);
      if (living !== null) throw locked(outputFolder, living);
      // Renamed first, so that of two runs that find it dead only one takes it away.
      const dead = `${lockfilePath}.${process.pid}`;
      await rename(lockfilePath, dead).catch(() => {});
      await rm(dead, { recursive: true, force: true });
      return take();
    });
    await forgetOldClaims(claims, claim);
    return async () => {
      await rm(claim, { force: true });
      await release().catch(() => {});
    };
  } catch (error) {
    await rm(claim, { force: true }).catch(() => {});
    if (error instanceof UsageError) throw error;
    throw (error as NodeJS.ErrnoException).code === "ELOCKED" ? locked(outputFolder, null) : toOutputError(error, folder);
  }
}

/** The first of the noted runs other than `own` that may be alive; the notes of dead ones are removed. */
async function livingOwner(claims: string, own: string): Promise<Owner | null> {
  for (const name of (await readdir(claims)).sort()) {
    const path = join(claims, name);
    if (path === own) continue;
    const owner = await readOwner(path);
    if (owner !== null && !(await isDead(owner))) return owner;
    await rm(path, { force: true });
  }
  return null;
}

/** Removes what runs left that ended without a word long ago: who holds the lock knows that none of them does. */
async function forgetOldClaims(claims: string, own: string): Promise<void> {
  const old = Date.now() - heartbeat.stale;
  for (const name of await readdir(claims)) {
    const path = join(claims, name);
    const noted = await stat(path).catch(() => null);
    if (path !== own && noted !== null && noted.mtimeMs < old) await rm(path, { force: true });
  }
}

/** Null for a note that was never finished: who writes one asks for the lock only afterwards, so it never got it. */
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
  const told = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  // The name is in parentheses and may itself hold any character.
  return told.slice(told.lastIndexOf(")") + 2).startsWith("Z");
}

function locked(outputFolder: string, owner: Owner | null): UsageError {
  const who = owner === null ? "" : ` (process ${owner.pid} on ${owner.host})`;
  return new UsageError(`Another run is writing to ${outputFolder}${who}; wait for its end, or name another folder with --out.`);
}
