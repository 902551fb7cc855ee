import type { Progress, RunOptions } from "../run/run-options.ts";

/** How progress is told: on standard error as text, as a line of JSON each time, or not at all. */
export type ProgressForm = "text" | "json" | "none";

/** Milliseconds between two tellings. */
const every = { terminal: 100, piped: 5_000, json: 1_000 };

/** The fewest input files whose progress is worth telling as text. */
const worthTelling = 50;

/**
 * Tells how far a run is: on a terminal a line that is written over, elsewhere a line every few seconds; as JSON Lines
 * `{"done","of","annotated","reused","mentions","problems","perSecond","secondsLeft"}` every second and at the end.
 */
export function progressTeller(
  form: ProgressForm,
  stderr: { readonly isTTY?: boolean; write(text: string): unknown } = process.stderr,
  clock: () => number = () => performance.now(),
): NonNullable<RunOptions["onProgress"]> {
  if (form === "none") return () => {};
  const started = clock();
  let told = started;
  return (progress) => {
    const now = clock();
    const pause = form === "json" ? every.json : stderr.isTTY ? every.terminal : every.piped;
    const last = progress.done === progress.of;
    if (now - told < pause && !(last && (form === "json" || stderr.isTTY))) return;
    if (form === "text" && progress.of < worthTelling) return;
    told = now;
    const perSecond = progress.done / Math.max(0.001, (now - started) / 1000);
    const secondsLeft = Math.ceil((progress.of - progress.done) / Math.max(0.001, perSecond));
    if (form === "json") {
      stderr.write(`${JSON.stringify({ ...progress, perSecond: Math.round(perSecond * 10) / 10, secondsLeft })}\n`);
      return;
    }
    const line = shown(progress, perSecond, secondsLeft);
    stderr.write(stderr.isTTY ? `\r\u001b[K${line}${last ? "\n" : ""}` : `${line}\n`);
  };
}

function shown({ done, of, reused, mentions, problems }: Progress, perSecond: number, secondsLeft: number): string {
  const facts = [
    `${done} of ${of} files (${Math.floor((done / of) * 100)} %)`,
    `${perSecond.toFixed(0)} a second`,
    `${duration(secondsLeft)} to go`,
    `${mentions} mentions`,
    ...(reused > 0 ? [`${reused} unchanged`] : []),
    ...(problems > 0 ? [`${problems} problems`] : []),
  ];
  return facts.join(", ");
}

function duration(seconds: number): string {
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
