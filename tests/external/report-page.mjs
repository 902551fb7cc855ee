// Opens a finished report in a browser and checks what no unit test can: that it draws without errors, asks the network
// for nothing, marks every mention and is accessible.
//   node tests/external/report-page.mjs <work>     where <work>/out is a finished run
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { openBrowser } from "./browser.mjs";

const sizes = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

const file = join(process.argv[2], "out", "report", "index.html");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const failures = [];
const { counts, checked } = await look();
if (failures.length > 0) {
  for (const failure of failures) console.log(`FAILED: ${failure}`);
  process.exit(1);
}
console.log(
  `PASS ${file}: ${counts.articles} articles, ${counts.mentions} mentions marked, ${checked} views without serious axe findings`,
);

async function look() {
  const browser = await openBrowser();
  const counts = { articles: 0, mentions: 0 };
  let checked = 0;
  try {
    for (const colorScheme of ["light", "dark"]) {
      for (const [size, viewport] of Object.entries(sizes)) {
        const page = await open(browser, { colorScheme, viewport, bypassCSP: true });
        const view = `${size}, ${colorScheme}`;
        if (checked === 0) await checkMarks(page, counts);
        await checkAxe(page, view);
        await openCard(page, view);
        await checkAxe(page, `${view}, with a card open`);
        checked += 2;
        for (const tab of await page.locator("[role=tab]").all()) {
          await tab.click();
          await page
            .locator("[role=tabpanel]:not([hidden]) :is(summary, .pair, .row.entity)")
            .first()
            .click({ timeout: 1000 })
            .catch(() => {});
          await checkAxe(page, `${view}, ${await tab.textContent()}`);
          checked += 1;
        }
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (overflow > 0) failures.push(`${view}: the page is ${overflow} px wider than the screen`);
        await page.context().close();
      }
    }
    // Once more under the page's own content policy, which the run of axe above has to switch off.
    const page = await open(browser, { viewport: sizes.desktop });
    await page.waitForTimeout(300);
  } finally {
    await browser.close();
  }
  return { counts, checked };
}

async function open(browser, options) {
  const page = await (await browser.newContext(options)).newPage();
  const address = pathToFileURL(resolve(file)).href;
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") failures.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => failures.push(`page error: ${error.message}`));
  page.on("request", (request) => {
    if (request.url() !== address && !request.url().startsWith("data:")) failures.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  await page.waitForSelector("h1");
  return page;
}

/** Every mention of every article on the page has its mark, with just its text. */
async function checkMarks(page, counts) {
  const articles = await page.evaluate(() => JSON.parse(document.getElementById("comention-data").textContent)?.articles ?? []);
  const rows = page.locator("nav.articles button.row");
  if ((await rows.count()) !== articles.length) failures.push(`${await rows.count()} articles listed of ${articles.length}`);
  for (const [index, { path, mentions }] of articles.entries()) {
    await rows.nth(index).click();
    const marks = await page.locator("mark").allTextContents();
    if (JSON.stringify(marks) !== JSON.stringify(mentions.map(({ text }) => text))) {
      failures.push(`${path}: ${marks.length} marks for ${mentions.length} mentions`);
    }
    counts.articles += 1;
    counts.mentions += marks.length;
  }
  if (articles.length > 0) await rows.first().click();
}

async function openCard(page, view) {
  const name = page.locator("mark [role=button]").first();
  if ((await name.count()) === 0) return;
  await name.focus();
  await page.keyboard.press("Enter");
  if (!(await page.locator(".card").isVisible())) failures.push(`${view}: Enter on a name opens no card`);
  await page.keyboard.press("Escape");
  if ((await page.locator(".card").count()) !== 0) failures.push(`${view}: Escape does not close the card`);
  await name.click();
}

async function checkAxe(page, view) {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => (await globalThis.axe.run()).violations);
  for (const { id, impact, help, nodes } of violations) {
    if (impact !== "serious" && impact !== "critical") continue;
    failures.push(`${view}: axe ${id}: ${help} (${nodes.length}; ${nodes[0].target.join(" ")})`);
  }
}
