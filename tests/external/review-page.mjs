// Reviews a small run in a browser, by keys and pointer, and checks what no unit test can: that the page works under the
// server's own content policy, asks nothing of other hosts, is accessible, and that each decision is in the file of judgements.
//   node tests/external/review-page.mjs <work>     <work> is free to write to
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { openBrowser } from "./browser.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const main = join("dist", "cli", "main.js");
const work = join(process.argv[2], "review");
const judgements = join(work, "out", "judgements.jsonl");

// "Hulusi Akar arrived in Tripoli. The engineer Sami al-Warfalli said so to the <b>United Nations</b>."
const text = "وصل خلوصي أكار إلى طرابلس. وقال المهندس سامي الورفلي ذلك للأمم المتحدة <b>أمس</b>.\n";
const entries = [
  { id: "tripoli", type: "place", labels: { ar: "طرابلس", en: "Tripoli" }, country: "LY" },
  { id: "tripoli-lebanon", type: "place", labels: { ar: "طرابلس الشام", en: "Tripoli of Lebanon" }, country: "LB" },
  { id: "hulusi-akar", type: "person", labels: { ar: "خلوصي أكار", en: "Hulusi Akar" } },
  { id: "united-nations", type: "organization", labels: { ar: "الأمم المتحدة", en: "United Nations" } },
];
mkdirSync(join(work, "articles"), { recursive: true });
mkdirSync(join(work, "lists"), { recursive: true });
writeFileSync(join(work, "articles", "a.txt"), text);
writeFileSync(join(work, "lists", "small.jsonl"), entries.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
const places = ["--gazetteers", join(work, "lists"), "--out", join(work, "out"), "--quiet"];
execFileSync(process.execPath, [main, "run", join(work, "articles"), ...places]);

const failures = [];
const server = spawn(process.execPath, [main, "review", join(work, "out")], { stdio: ["ignore", "inherit", "pipe"] });
const ended = new Promise((resolve) => server.on("close", resolve));
try {
  await look(await addressOf(server));
} finally {
  server.kill("SIGINT");
}
const code = await ended;
if (code !== 0) failures.push(`the server ended with ${code}`);
for (const failure of failures) console.log(`FAILED: ${failure}`);
if (failures.length > 0) process.exit(1);
console.log(`PASS ${readLines().length} judgements by keys, buttons, search and selection; no serious axe findings`);

function addressOf({ stderr }) {
  return new Promise((resolve, reject) => {
    let told = "";
    stderr.on("data", (part) => {
      told += part;
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(told)?.[0];
      if (found !== undefined) resolve(found);
    });
    stderr.on("close", () => reject(new Error(`The server did not start: ${told}`)));
  });
}

async function look(address) {
  // Playwright gives each browser a fresh user-data folder and takes it away again.
  const browser = await openBrowser();
  try {
    const page = await open(browser, address, {});
    await reviewAll(page);
    for (const colorScheme of ["light", "dark"]) {
      for (const viewport of [
        { width: 1440, height: 900 },
        { width: 390, height: 844 },
      ]) {
        // The run of axe needs the content policy off.
        const view = await open(browser, address, { colorScheme, viewport, bypassCSP: true });
        await checkAxe(view, `${colorScheme}, ${viewport.width}`);
        await view.getByRole("tab", { name: "Unlisted" }).click();
        await checkAxe(view, `${colorScheme}, ${viewport.width}, unlisted names`);
        const overflow = await view.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (overflow > 0) failures.push(`the page is ${overflow} px wider than a screen of ${viewport.width}`);
        await view.context().close();
      }
    }
  } finally {
    await browser.close();
  }
}

async function open(browser, address, options) {
  const page = await (await browser.newContext(options)).newPage();
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") failures.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => failures.push(`page error: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith("data:")) failures.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  await page.waitForSelector("#text mark");
  return page;
}

async function reviewAll(page) {
  same("direction", await page.locator("#text").evaluate((element) => getComputedStyle(element).direction), "rtl");
  same("the text, markup in it too", await page.locator("#text").textContent(), text.trim());
  same("names marked", await marks(page), ["خلوصي أكار", "طرابلس", "سامي الورفلي", "لأمم المتحدة"]);
  await judging(page, () => page.keyboard.press("a"), { decision: "link", entity: "hulusi-akar", text: "خلوصي أكار" });
  await page.keyboard.press("j");
  same("the current name after j", await page.locator("mark.current").textContent(), "طرابلس");
  await judging(page, () => page.keyboard.press("r"), { decision: "no-name", text: "طرابلس" });
  same("names struck out", await page.locator("mark.rejected").allTextContents(), ["طرابلس"]);
  await judging(page, () => page.keyboard.press("u"), { decision: "undecided", text: "طرابلس" });
  await page.locator("mark:not(.rejected).current").waitFor();
  await page.keyboard.press("/");
  await page.locator("#search").fill("of leban");
  const found = page.locator("[role=tabpanel]:not([hidden]) .entity-search .row");
  // Until the answer to this search is there, and not that to the name.
  await page.waitForFunction(() => document.querySelectorAll("[role=tabpanel]:not([hidden]) .entity-search .row").length === 1);
  await judging(page, () => found.first().click(), { decision: "link", entity: "tripoli-lebanon", text: "طرابلس" });
  await page.keyboard.press("k");
  same("the current name after k", await page.locator("mark.current").textContent(), "خلوصي أكار");
  // A part of a marked name: where it begins is changed.
  await select(page, "أكار");
  await judging(page, () => page.keyboard.press("a"), { decision: "link", entity: "hulusi-akar", text: "أكار" });
  // A stretch nobody marked.
  await select(page, "المهندس");
  const person = page.locator("[role=tabpanel]:not([hidden])").getByRole("button", { name: "Person", exact: true });
  await judging(page, () => person.click(), { decision: "unlisted", type: "person", text: "المهندس" });
  same("names marked in the end", await marks(page), ["أكار", "طرابلس", "المهندس", "سامي الورفلي", "لأمم المتحدة"]);
  await page.getByRole("tab", { name: "Unlisted" }).click();
  await page.locator("[role=tabpanel]:not([hidden]) .row").first().click();
  const reject = page.locator("[role=tabpanel]:not([hidden])").getByRole("button", { name: "Reject" });
  await judging(page, () => reject.click(), { decision: "no-name", name: "سامي الورفلي" });
}

/** Does something, and sees that it added one judgement, which the page shows. */
async function judging(page, act, expected) {
  const before = readLines().length;
  const shown = page.waitForResponse((response) => response.url().includes("/api/article?") && response.ok());
  await act();
  await shown;
  await page.waitForTimeout(50);
  const added = readLines().slice(before);
  const told = added.map((line) => Object.fromEntries(Object.keys(expected).map((key) => [key, line[key]])));
  same("judgements added", told, [expected]);
}

function readLines() {
  const lines = readFileSync(judgements, { encoding: "utf8", flag: "a+" }).split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line));
}

function marks(page) {
  return page.locator("#text mark").allTextContents();
}

/** Selects the first place of some words as a reader does with the pointer; they lie in one piece of the text. */
async function select(page, words) {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.getElementById("text"), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      document.getSelection().setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
  }, words);
  await page.locator(".card-title", { hasText: words }).waitFor();
  await page.waitForFunction((wanted) => document.querySelector(".card-title")?.textContent === wanted, words);
}

async function checkAxe(page, view) {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => (await globalThis.axe.run()).violations);
  for (const { id, impact, help, nodes } of violations) {
    if (impact !== "serious" && impact !== "critical") continue;
    failures.push(`${view}: axe ${id}: ${help} (${nodes.length}; ${nodes[0].target.join(" ")})`);
  }
}

function same(what, found, expected) {
  if (JSON.stringify(found) !== JSON.stringify(expected)) {
    failures.push(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`);
  }
}
