/** What Arabic newspapers call Latin letters; the first is the usual one. */
const letterNames: Readonly<Record<string, readonly string[]>> = {
  A: ["إيه", "أيه", "أ"],
  B: ["بي"],
  C: ["سي"],
  D: ["دي"],
  E: ["إي", "أي"],
  F: ["إف", "أف"],
  G: ["جي"],
  H: ["إتش", "أتش"],
  I: ["آي", "أي"],
  J: ["جيه", "جي"],
  K: ["كيه", "كي"],
  L: ["إل", "أل"],
  M: ["إم", "أم"],
  N: ["إن", "أن"],
  O: ["أو"],
  P: ["بي"],
  Q: ["كيو"],
  R: ["آر", "أر"],
  S: ["إس", "أس"],
  T: ["تي"],
  U: ["يو"],
  V: ["في"],
  W: ["دبليو"],
  X: ["إكس", "أكس"],
  Y: ["واي"],
  Z: ["زد"],
};

/**
 * A Latin acronym of three or four letters as its letters are read: CIA -> سي آي إيه, with the article السي آي إيه too.
 * Shorter ones would be two ordinary syllables.
 */
export function readAcronym(acronym: string): readonly string[] {
  if (!/^[A-Z]{3,4}$/.test(acronym)) return [];
  const letters = [...acronym].map((letter) => letterNames[letter] ?? []);
  const usual = letters.map(([first]) => first).join(" ");
  const other = letters.map((names) => names[1] ?? names[0]).join(" ");
  const short = letters.map((names) => names[2] ?? names[0]).join(" ");
  return [...new Set([usual, other, short])].flatMap((read) => [read, `ال${read}`]);
}
