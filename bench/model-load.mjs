import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readModel } from "../dist/article/discover/model.js";
import { packagedModels } from "../dist/run/load-models.js";

export const title = "a model from bytes to use, the greatest first";
export const rounds = 9;

const limits = { milliseconds: 30, megabytes: 4 };

export function prepare() {
  const models = readdirSync(packagedModels)
    .filter((file) => file.endsWith(".bin"))
    .map((file) => ({ language: file.slice(0, -".bin".length), bytes: readFileSync(join(packagedModels, file)) }))
    .sort((a, b) => b.bytes.length - a.bytes.length);
  for (const { language, bytes } of models) {
    if (bytes.length > limits.megabytes * 1e6)
      throw new Error(`${language} has ${bytes.length} bytes: more than ${limits.megabytes} MB`);
  }
  return {
    amount: { count: 1, unit: "model" },
    limit: { milliseconds: limits.milliseconds, why: "a model is ready before its first article waits for it" },
    rivals: models.map(({ language, bytes }) => ({
      name: language,
      run: () => readModel(bytes),
      check: (model) => {
        if (model.language !== language) throw new Error(`expected a model of ${language} and not of ${model.language}`);
      },
    })),
  };
}
