// Makes docs/report.png, the README's picture, of a finished run on the seeds: npm start && npm run build:picture
import { mkdirSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { openBrowser } from "./browser.mjs";

/** In bytes: a README should not be heavy. */
const largest = 150_000;

const browser = await openBrowser();
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
