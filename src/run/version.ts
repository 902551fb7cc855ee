import { readFileSync } from "node:fs";

/** The program's version, from its package.json. */
export const version: string = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version;

/**
 * Counts changes of the code that change results: raise it with any of them, so that outputs of an earlier program are
 * made anew rather than reused.
 */
export const resultVersion = 14;
