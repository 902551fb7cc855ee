import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { watchInputs } from "../../src/run/watch.ts";
import { addFiles, folderWith } from "../program.ts";

test("a file that was named is watched even in the output folder, and nothing else there is", async () => {
  const folder = await folderWith({ "articles/a.txt": "text", "out/judgements.jsonl": "" });
  const [articles, out, judgements] = ["articles", "out", "out/judgements.jsonl"].map((path) => join(folder, path)) as [
    string,
    string,
    string,
  ];
  const abort = new AbortController();
  const changes = watchInputs([folder, articles, judgements], out, abort.signal, 20)[Symbol.asyncIterator]();
  await changes.next();
  const next = changes.next().then(() => "changed");
  await addFiles(folder, { "out/run.json": "{}" });
  expect(await Promise.race([next, new Promise((resolve) => setTimeout(resolve, 400, "quiet"))])).toBe("quiet");
  await appendFile(judgements, "{}\n");
  expect(await next).toBe("changed");
  abort.abort();
  expect((await changes.next()).done).toBe(true);
});
