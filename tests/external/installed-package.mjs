// Packs the project as it would be published, installs the tarball into an empty folder elsewhere, and does there what a
// user does: `npx comention run` on articles of their own, with the lists inside the package, and the library imported.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const work = process.argv[2];
const packed = join(work, "packed");
const user = join(work, "user");
mkdirSync(packed);
mkdirSync(join(user, "some-articles"), { recursive: true });

/** The largest tarball we mean to ask a user to fetch, in bytes. */
const largestTarball = 25_000_000;
const pages = ["report.html", "review/review.html", "review/review.js", "review/review.css"].map((name) => `dist/web/${name}`);
const needed = ["package.json", "README.md", "LICENSE", "NOTICE", "dist/cli/main.js", "dist/index.d.ts", ...pages];
const unneeded = /^(?:src|tests|bench|web|docs|seeds|output|node_modules|\.)|\.test\.|(?:^|\/)(?:tsconfig|vitest|knip|biome)/;

const [{ filename, size, unpackedSize, files }] = JSON.parse(
  call("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", packed], process.cwd()),
);
const paths = files.map(({ path }) => path);
console.log(`${filename}: ${size} bytes packed, ${unpackedSize} unpacked, ${paths.length} files`);
must(size < largestTarball, `the tarball has ${size} bytes, more than ${largestTarball}`);
for (const path of needed) must(paths.includes(path), `the package lacks ${path}`);
must(
  paths.some((path) => /^gazetteers\/.*\.jsonl/.test(path)),
  "the package holds no list",
);
const extra = paths.filter((path) => unneeded.test(path));
must(extra.length === 0, `the package holds what no user needs: ${extra.join(" ")}`);

writeFileSync(join(user, "package.json"), '{ "private": true, "type": "module" }\n');
writeFileSync(join(user, "some-articles", "a.txt"), "وصل فتحي باشاغا إلى طرابلس قادما من تركيا.\n");
writeFileSync(join(user, "some-articles", "b.txt"), "The foreign minister of Turkey arrived in Tripoli, Libya.\n");
call("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", "--omit=dev", join(packed, filename)], user);
const installed = readdirSync(join(user, "node_modules")).filter((name) => !name.startsWith("."));
console.log(`installed with ${installed.length} packages beside each other`);
call("npx", ["--no-install", "comention", "run", "some-articles/"], user);
const record = JSON.parse(readFileSync(join(user, "output", "run.json"), "utf8"));
must(record.counts.articles === 2 && record.counts.problems === 0, `the run went wrong: ${JSON.stringify(record.counts)}`);
const article = JSON.parse(readFileSync(join(user, "output", "articles", "a.txt.json"), "utf8"));
const found = article.mentions.map(({ text }) => text).join(", ");
must(found === "فتحي باشاغا, طرابلس, تركيا", `the mentions are ${found}`);
const library = 'import("comention").then((c) => console.log(c.version, Object.keys(c.fileSchemas).length > 0))';
must(call("node", ["-e", library], user).trim() === `${record.comention} true`, "the library cannot be imported");
call("node", ["-e", 'require.resolve("comention/schemas/article.schema.json")'], user);
console.log("PASS npx comention run, and the library, in an empty folder");

function must(condition, fault) {
  if (condition) return;
  console.error(`FAILED: ${fault}`);
  process.exit(1);
}

function call(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", env: cleanEnvironment() });
  must(status === 0, `${command} ${args.join(" ")} ended with ${status}:\n${stdout}\n${stderr}`);
  return stdout;
}

/** Without what npm tells the scripts it runs, which would lead an npm inside back to this project. */
function cleanEnvironment() {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^npm_(?:package|lifecycle|config_local|execpath|node)/i.test(name),
  );
  return Object.fromEntries(kept.filter(([name]) => name !== "INIT_CWD"));
}
