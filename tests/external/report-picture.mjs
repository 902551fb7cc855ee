// Makes docs/report.png, the README's picture, of a finished run on the seeds: npm start && npm run build:picture
import { execFileSync } from "node:child_process";
import { mkdirSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const executablePath =
  process.env.COMENTION_CHROMIUM ?? execFileSync("sh", ["-c", "command -v chromium"], { encoding: "utf8" }).trim();
const args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update"];
/** In bytes: a README should not be heavy. */
const largest = 150_000;

const browser = await chromium.launch({ executablePath, args: [...args, "--disable-sync"], headless: true });
try {
  const page = await browser.newPage({ viewport: { width: 1200, height: 600 }, colorScheme: "light" });
  await page.goto(pathToFileURL(resolve("output/report/index.html")).href);
  await page.locator("mark [role=button]").filter({ hasText: "خلوصي آكار" }).first().click();
  await page.waitForSelector(".card");
  mkdirSync("docs", { recursive: true });
  await page.screenshot({ path: "docs/report.png" });
} finally {
  await browser.close();
}
const { size } = statSync("docs/report.png");
console.log(`docs/report.png: ${size} bytes`);
if (size > largest) process.exitCode = 1;
