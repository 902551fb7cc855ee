import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { trainModel } from "./model.ts";

/** `npm run train -- --lang ar`: trains a language's model and writes it to models/. The same bytes each time. */
const { values } = parseArgs({
  options: { lang: { type: "string", default: "ar" }, out: { type: "string", default: "models" } },
});
const tell = (line: string) => process.stderr.write(`${line}\n`);
const bytes = await trainModel(values.lang, tell);
mkdirSync(values.out, { recursive: true });
writeFileSync(`${values.out}/${values.lang}.bin`, bytes);
tell(`${values.out}/${values.lang}.bin: ${bytes.length} bytes`);
