import fc from "fast-check";

/**
 * Every run tries the same examples, so that a test that passed on a commit passes on it again. Other examples are tried by
 * another number: `COMENTION_SEED=7 npm test`.
 */
fc.configureGlobal({ seed: Number(process.env.COMENTION_SEED ?? 20_261_127) });
