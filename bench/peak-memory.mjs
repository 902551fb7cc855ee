import { readFileSync } from "node:fs";

/** The most memory a process has held so far, in kilobytes, as Linux tells it; 0 elsewhere or when it has ended. */
export function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
