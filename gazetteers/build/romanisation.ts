/** Consonants of Arabic letters in a coarse Latin alphabet that does not tell g from k or f from v. */
const letters: Readonly<Record<string, string>> = {
  ب: "b",
  ت: "t",
  ث: "t",
  ج: "k",
  ح: "h",
  خ: "k",
  د: "d",
  ذ: "d",
  ر: "r",
  ز: "s",
  س: "s",
  ش: "s",
  ص: "s",
  ض: "d",
  ط: "t",
  ظ: "s",
  غ: "k",
  ف: "f",
  ق: "k",
  ك: "k",
  ل: "l",
  م: "m",
  ن: "n",
  ه: "h",
  و: "w",
  ي: "y",
  ڤ: "f",
};

/**
 * How far an Arabic spelling is from an English one, from 0 (the same consonants) to 1 (none in common): the edit
 * distance of their consonants over the longer one's length. Coarse on purpose; it tells a rendering from another word.
 */
export function spellingDistance(arabic: string, english: string): number {
  const a = arabicConsonants(arabic);
  const b = latinConsonants(english);
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : editDistance(a, b) / longer;
}

function arabicConsonants(name: string): string {
  const bare = name.replace(/(^|[ -])ال(?=\S{2})/gu, "$1");
  let key = "";
  for (const letter of bare) key += letters[letter] ?? "";
  return key.replace(/[wyh]/g, "").replace(/(.)\1+/g, "$1");
}

function latinConsonants(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/(^|[ -])(?:al|el|ad|ar|as|at|az|an|ash)[ -]/g, "$1")
    .replace(/sh|ch|sch|tch/g, "s")
    .replace(/ph/g, "f")
    .replace(/th/g, "t")
    .replace(/kh|gh|ck|[cgjqx]/g, "k")
    .replace(/[vp]/g, (c) => (c === "v" ? "f" : "b"))
    .replace(/z/g, "s")
    .replace(/[^bdfklmnrst]/g, "")
    .replace(/(.)\1+/g, "$1");
}

/** The least number of letters to insert, delete or replace (Levenshtein). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
