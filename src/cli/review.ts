import { join } from "node:path";
import { openReview } from "../run/review/review.ts";
import { serveReview } from "../run/review/server.ts";
import type { Call } from "./commands.ts";
import { problemLine } from "./run.ts";

/** `comention review`: serves the pages of a review until interrupted; that is its ordinary end. */
export async function reviewCommand({ args, options }: Call): Promise<number> {
  const out = args[0] as string;
  const judgements = (options.judgements ?? join(out, "judgements.jsonl")) as string;
  const ended = new Promise<void>((resolve) => {
    process.once("SIGINT", resolve).once("SIGTERM", resolve);
  });
  process.stderr.write(`Opening the run in ${out} …\n`);
  const review = await openReview({ out, judgements, judgedBy: (options.by ?? null) as string | null });
  for (const problem of await review.problems()) process.stderr.write(problemLine(problem));
  const server = await serveReview(review, options.port as number);
  process.stderr.write(
    `Review it at ${server.address} in a browser of this machine; Ctrl-C ends.\nJudgements are added to ${judgements}; comention run … --judgements ${judgements} replays them.\n`,
  );
  await ended;
  await server.close();
  return 0;
}
