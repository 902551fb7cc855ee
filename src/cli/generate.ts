import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "../run/atomic-file.ts";
import { cliReference } from "./reference.ts";
import { schemaFiles } from "./schemas.ts";

// Run by the project's own build, from the project's folder: writes the files that are made of the code and kept with it.
const files = schemaFiles();
await mkdir("schemas", { recursive: true });
for (const name of await readdir("schemas")) if (!Object.hasOwn(files, name)) await rm(join("schemas", name));
for (const [name, content] of Object.entries(files)) await writeWhole(join("schemas", name), content);
await writeWhole(join("docs", "cli.md"), cliReference());
