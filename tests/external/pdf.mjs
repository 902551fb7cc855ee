// Prints pages as PDF by a browser, as newsrooms do, and reads them by comention: the text in its order, Arabic included, with
// its names; and a document of glyph shapes, as badly made ones are, with a warning.
//   node tests/external/pdf.mjs <work>     <work> is free to write to
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openBrowser } from "./browser.mjs";

const work = join(process.argv[2], "pdf");
const main = join("dist", "cli", "main.js");
mkdirSync(join(work, "in"), { recursive: true });

// "Fathi Bashagha met the Turkish defence minister Hulusi Akar in Tripoli." "The two sides agreed on the training of forces."
const arabic = ["التقى فتحي باشاغا وزير الدفاع التركي خلوصي أكار في طرابلس.", "واتفق الجانبان على تدريب القوات في بنغازي."];
const english = "Fathi Bashagha arrived in Tripoli, said the United Nations.";
// طرابلس "Tripoli" in the shapes of its letters, many times over.
const shapes = "\ufec3\ufeae\ufe8d\ufe91\ufee0\ufeb2 ".repeat(20);
const pages = {
  "arabic.pdf": `<html lang="ar" dir="rtl"><body style="font-size:16px">${arabic.map((text) => `<p>${text}</p>`).join("")}</body></html>`,
  "english.pdf": `<html lang="en"><body><h1>Talks</h1><p>${english}</p></body></html>`,
  "shapes.pdf": `<html lang="ar"><body><p>${shapes}</p></body></html>`,
  "two-columns.pdf": `<html lang="en"><body style="columns:2;font-size:24px"><p>${Array(40).fill(english).join(" ")}</p></body></html>`,
};
const browser = await openBrowser();
try {
  const page = await browser.newPage();
  for (const [name, html] of Object.entries(pages)) {
    await page.setContent(html);
    writeFileSync(join(work, "in", name), await page.pdf({ format: "A4" }));
  }
} finally {
  await browser.close();
}
writeFileSync(join(work, "in", "damaged.pdf"), readFileSync(join(work, "in", "english.pdf")).subarray(0, 500));

const run = spawnSync(process.execPath, [main, "run", join(work, "in"), "--out", join(work, "out"), "--quiet"], {
  encoding: "utf8",
});
const { problems } = JSON.parse(readFileSync(join(work, "out", "run.json"), "utf8"));
const told = problems.map(({ code, source }) => `${source.split("/").at(-1)} ${code}`).sort();
same(
  told.filter((one) => !one.includes("unsupported-language")),
  ["damaged.pdf input/unreadable", "shapes.pdf article/presentation-forms"],
  "problems",
);
same(run.status, 1, "exit code");

const read = (name) => JSON.parse(readFileSync(join(work, "out", "articles", `${name}.json`), "utf8"));
const linked = (name) => read(name).mentions.flatMap(({ text, entity }) => (entity === null ? [] : [`${text} ${entity}`]));
same(
  linked("english.pdf"),
  ["Fathi Bashagha fathi-bashagha", "Tripoli tripoli-libya", "United Nations united-nations"],
  "english.pdf",
);
const names = linked("arabic.pdf").map((one) => one.split(" ").at(-1));
for (const entity of ["fathi-bashagha", "hulusi-akar", "tripoli-libya", "benghazi"]) {
  if (!names.includes(entity))
    throw new Error(`arabic.pdf: ${entity} is not among ${names}; the text is ${read("arabic.pdf").text}`);
}
same(linked("two-columns.pdf").filter((one) => one.includes("bashagha")).length, 40, "two-columns.pdf");
const version = spawnSync("pdftotext", ["-v"], { encoding: "utf8" }).stderr.split("\n")[0];
console.log(`three printed documents were read with their names by ${version}; a damaged one and one of glyph shapes were told`);

function same(found, expected, what) {
  if (JSON.stringify(found) !== JSON.stringify(expected)) {
    throw new Error(`${what}: ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`);
  }
}
