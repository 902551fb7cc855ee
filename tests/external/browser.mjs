// The browser of the checks. COMENTION_CHROMIUM names one in another place than the PATH.
import { execFileSync } from "node:child_process";
import { chromium } from "playwright-core";

/** It asks the network for nothing of its own. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts a browser with a fresh user-data folder, which goes when it is closed. */
export function openBrowser() {
  const executablePath =
    process.env.COMENTION_CHROMIUM ?? execFileSync("sh", ["-c", "command -v chromium"], { encoding: "utf8" }).trim();
  return chromium.launch({ executablePath, args: flags, headless: true });
}
