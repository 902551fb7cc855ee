// Runs the web page of docs/recipes/observable.md, and its lines for Cytoscape.js, in a browser with the real libraries, on a
// finished run: every node and edge must be drawn.
//   node tests/external/web-recipe.mjs <work>     where <work>/out is a finished run; <work> is free to write to
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, normalize } from "node:path";
import { openBrowser } from "./browser.mjs";

const out = join(process.argv[2], "out");
const site = join(process.argv[2], "site");
const libraries = join(process.argv[2], "libraries");
const page = readFileSync(join("docs", "recipes", "observable.md"), "utf8");
const blockOf = (language) => new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "m").exec(page)[1];

mkdirSync(site, { recursive: true });
mkdirSync(libraries, { recursive: true });
writeFileSync(join(libraries, "package.json"), "{}");
const versions = ["d3@7.9.0", "cytoscape@3.33.1"];
try {
  execFileSync("npm", ["install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", ...versions], { cwd: libraries });
} catch (error) {
  console.log(`${versions.join(" and ")} could not be installed: ${error.message}`);
  process.exit(75);
}
copyFileSync(join(libraries, "node_modules", "d3", "dist", "d3.min.js"), join(site, "d3.min.js"));
copyFileSync(join(libraries, "node_modules", "cytoscape", "dist", "cytoscape.min.js"), join(site, "cytoscape.min.js"));
copyFileSync(join(out, "graph", "comentions.json"), join(site, "comentions.json"));
const cytoscapeFile = join(site, "comentions.cyjs");
execFileSync(process.execPath, [join("dist", "cli", "main.js"), "export", out, "--format", "cytoscape", "-o", cytoscapeFile]);
writeFileSync(join(site, "network.html"), blockOf("html"));
writeFileSync(
  join(site, "cytoscape.html"),
  `<!doctype html><meta charset="utf-8"><body style="height:600px"><script src="cytoscape.min.js"></script>
<script type="module">${blockOf("js").replace("cytoscape({", "window.drawn = cytoscape({")}</script>`,
);

const server = createServer((request, response) => {
  try {
    const name = normalize(new URL(request.url, "http://localhost").pathname).replace(/^[/\\]+/, "");
    const type = name.endsWith(".html") ? "text/html" : name.endsWith(".js") ? "text/javascript" : "application/json";
    const content = readFileSync(join(site, name));
    response.writeHead(200, { "content-type": type }).end(content);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const address = `http://127.0.0.1:${server.address().port}`;
const { nodes, edges } = JSON.parse(readFileSync(join(site, "comentions.json"), "utf8"));
const browser = await openBrowser();
try {
  const tab = await browser.newPage();
  const errors = [];
  tab.on("pageerror", (error) => errors.push(String(error)));
  await tab.goto(`${address}/network.html`);
  await tab.waitForFunction((count) => document.querySelectorAll("svg circle[cx]").length === count, nodes.length);
  same(await tab.locator("svg line").count(), edges.length, "lines");
  const titles = await tab.locator("svg circle title").allTextContents();
  same(titles.sort(), nodes.map(({ label }) => label).sort(), "titles");
  await tab.goto(`${address}/cytoscape.html`);
  await tab.waitForFunction(() => window.drawn !== undefined);
  same(
    await tab.evaluate(() => [window.drawn.nodes().length, window.drawn.edges().length]),
    [nodes.length, edges.length],
    "elements",
  );
  const places = await tab.evaluate(() => new Set(window.drawn.nodes().map((node) => JSON.stringify(node.position()))).size);
  same(places, nodes.length, "places of nodes");
  same(errors, [], "errors of the pages");
} finally {
  await browser.close();
  server.close();
}
console.log(`${versions.join(" and ")} drew ${nodes.length} nodes and ${edges.length} edges by the lines of the recipe`);

function same(found, expected, what) {
  if (JSON.stringify(found) !== JSON.stringify(expected)) {
    throw new Error(`${what}: ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`);
  }
}
