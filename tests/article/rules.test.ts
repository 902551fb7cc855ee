import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fittedWeights } from "../../src/article/resolve/fitted-weights.ts";
import { rules } from "../../src/article/resolve/rules.ts";
import { priorWeights } from "../../src/article/resolve/weights.ts";

describe("the rules of resolution", () => {
  const names = rules.map(({ name }) => name);

  it("are told, every one, in their document", () => {
    const table = readFileSync(new URL("../../docs/resolution.md", import.meta.url), "utf8")
      .split("\n")
      .filter((line) => line.startsWith("| "))
      .flatMap(
        (line) =>
          line
            .split("|")[1]
            ?.split(",")
            .map((name) => name.trim()) ?? [],
      );
    expect(names.filter((name) => !table.includes(name))).toEqual([]);
  });

  it("have each a belief and a fitted weight, and no weight is left of a rule that is gone", () => {
    expect(Object.keys(priorWeights).sort()).toEqual([...names].sort());
    expect(Object.keys(fittedWeights).sort()).toEqual([...names].sort());
  });
});
