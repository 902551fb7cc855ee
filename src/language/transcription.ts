import { BoundedMap } from "./bounded-map.ts";
import { articles, bare } from "./near-names.ts";

/**
 * Whether a name in Latin letters may be a name in Arabic letters transcribed: باشاغا Bashagha, Bachagha. Every consonant
 * must be there, in one of its usual spellings; short vowels are free, as Arabic does not write them; a long vowel that
 * Arabic writes must have a vowel in its place.
 */

/** Longer words are no names, and would be slow to compare. */
const longestWord = 24;

/** `arabic` and `latin` are folded words, without titles; articles are left out. */
export function mayTranscribe(arabic: readonly string[], latin: readonly string[]): boolean {
  const words = partedAbd(latin).filter((word) => !articles.has(word));
  return arabic.length === words.length && arabic.every((word, at) => mayBe(word, words[at] as string));
}

/** Romanised words with Abd by itself, as عبد الرحمن has it: Abdulrahman, Abdel Rahman and Abd al-Rahman are abd rahman. */
export function partedAbd(words: readonly string[]): readonly string[] {
  return words.flatMap((word, at) => {
    if (at + 1 < words.length && /^abd[aeou]+l$/u.test(word)) return ["abd"];
    const rest = /^abd[aeou]{1,2}[lrsnz](.{3,})$/u.exec(word)?.[1];
    return rest === undefined ? [word] : ["abd", rest];
  });
}

function mayBe(arabic: string, latin: string): boolean {
  if (arabic.length > longestWord || latin.length > longestWord) return false;
  let pattern = patterns.get(arabic);
  if (pattern === undefined) {
    pattern = patternOf(bare(arabic));
    patterns.set(arabic, pattern);
  }
  return pattern?.test(latin) === true;
}

/** Words repeat, and a pattern takes longer to make than to try. */
const patterns = new BoundedMap<RegExp | null>(16_384);

/** Null for a word with a letter that no spelling is known of. */
function patternOf(word: string): RegExp | null {
  let pattern = "^";
  let afterConsonant = false;
  const letters = [...word];
  for (const [at, letter] of letters.entries()) {
    const last = at === letters.length - 1;
    if (letter === "ا" && letters[at + 1] === "ي" && at > 0 && at + 2 < letters.length) {
      pattern += "[aei]{0,2}";
      afterConsonant = false;
      continue;
    }
    const vowel = at === 0 ? firstVowels[letter] : last ? lastVowels[letter] : vowels[letter];
    if (vowel !== undefined) {
      pattern += vowel;
      afterConsonant = false;
      continue;
    }
    const consonant = consonants[letter];
    if (consonant === undefined) return null;
    // A doubled consonant is written once in Arabic.
    pattern += `${afterConsonant ? shortVowel : ""}(?:${consonant}){1,2}`;
    afterConsonant = true;
  }
  return new RegExp(`${pattern}$`, "u");
}

const shortVowel = "[aeiouy]{0,2}";

const firstVowels: Readonly<Record<string, string>> = {
  ا: "[aeiou]{1,2}",
  ع: "[aeiou]{1,2}",
  ء: "[aeiou]{1,2}",
  و: "(?:w[aeiou]{0,2}|ou|o|u|v)",
  ي: "(?:y|j|i)[aeiou]{0,2}",
};

const vowels: Readonly<Record<string, string>> = {
  ا: "[ae]{1,2}",
  و: "(?:[aeiou]{0,2}[wv][aeiou]{0,2}|[aeo]?[ou]{1,2}|eu)",
  ي: "(?:[aeiou]{0,2}y[aeiou]{0,2}|[aei]{1,3}|j)",
  ع: "[aeiou]{0,3}",
  ء: "[aeiouy]{0,3}",
};

const lastVowels: Readonly<Record<string, string>> = {
  ا: "(?:a{1,2}h?|e|o)",
  و: "(?:[ou]{1,2}|ow|ew|eau)",
  ي: "(?:[aei]{0,2}[iy]|ee|ie|a)",
  ه: "(?:[aeiou]{0,2}h|a|e)",
  ع: "[aeiou]{0,2}",
  ء: "[aeiou]{0,2}",
};

const consonants: Readonly<Record<string, string>> = {
  ب: "b|p",
  پ: "p",
  ت: "th?",
  ط: "t",
  ث: "th|t|s",
  ج: "dj|dg|j|g",
  ح: "h",
  ه: "h",
  خ: "kh|ch|h|j",
  د: "d",
  ذ: "dh|th|d|z",
  ض: "dh|d",
  ظ: "dh|z|d",
  ر: "r",
  ز: "z|s",
  س: "c(?=[eiy])|s|ss",
  ص: "s",
  ش: "sch|sh|ch",
  ق: "gh|gu(?=[ei])|q|k|g|c",
  ك: "ck|ch|k|c|q|g",
  گ: "g",
  غ: "gh|gu(?=[ei])|g|rh",
  ف: "ph|f|v",
  ڤ: "v",
  ل: "l",
  م: "m",
  ن: "n",
};
