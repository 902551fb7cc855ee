// Checks that rooms import only from rooms above them, and that the checker saw the code at all: a compiler it cannot
// work with makes it pass over every module in silence.
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";

const rooms = createRequire(import.meta.url)("./rooms.cjs");
const written = readdirSync("src", { recursive: true }).filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts")).length;
const { output } = await cruise(
  ["src"],
  { ruleSet: { forbidden: rooms.forbidden }, validate: true, ...rooms.options },
  { extensions: [".ts"] },
  { tsConfig: extractTSConfig("tsconfig.json") },
);
const modules = output.modules.filter(({ source }) => source.startsWith("src/") && source.endsWith(".ts"));
const dependencies = modules.reduce((sum, module) => sum + module.dependencies.length, 0);
for (const { rule, from, to } of output.summary.violations) console.error(`${rule.name}: ${from} -> ${to}`);
if (modules.length < written || dependencies < written) {
  console.error(
    `The layer check saw ${modules.length} modules and ${dependencies} imports of ${written} files: it does not work.`,
  );
  process.exit(1);
}
console.log(`layers: ${modules.length} modules, ${dependencies} imports, ${output.summary.violations.length} violations`);
process.exit(output.summary.violations.length > 0 ? 1 : 0);
