import fc from "fast-check";
import { expect, test } from "vitest";
import { byteLines } from "../../src/run/byte-lines.ts";

async function linesOf(chunks: readonly Uint8Array[], longest: number) {
  async function* stream() {
    yield* chunks;
  }
  const lines: (string | number)[] = [];
  for await (const group of byteLines(stream(), longest)) {
    for (const line of group) {
      expect(line.number).toBe(lines.length + 1);
      lines.push("tooLong" in line ? line.tooLong : Buffer.from(line.bytes).toString("latin1"));
    }
  }
  return lines;
}

/** The naive way to say it, on the whole text. */
function expected(text: string, longest: number): (string | number)[] {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines.map((line) => (line.length > longest ? line.length : line.replace(/\r$/, "")));
}

test("lines are the same wherever chunks are cut, and none longer than the limit is given", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "\n", "\r"), maxLength: 60 });
  const cuts = fc.array(fc.nat(60), { maxLength: 5 });
  return fc.assert(
    fc.asyncProperty(text, cuts, fc.integer({ min: 1, max: 20 }), async (all, at, longest) => {
      const places = [0, ...at.map((one) => Math.min(one, all.length)).sort((a, b) => a - b), all.length];
      const chunks = places.slice(1).map((end, n) => Buffer.from(all.slice(places[n], end), "latin1"));
      expect(await linesOf(chunks, longest)).toEqual(expected(all, longest));
    }),
  );
});
