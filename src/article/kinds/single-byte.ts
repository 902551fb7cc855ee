/** The single-byte charsets told apart; the first wins where the bytes read alike in several. */
const charsets = ["windows-1252", "windows-1256", "iso-8859-6"] as const;
export type SingleByteCharset = (typeof charsets)[number];

/** How much is looked at, in bytes: enough to be sure, little enough to cost nothing. */
const sampleLength = 65_536;

/** By how much the logarithm of the likelihood of the chosen charset must be ahead for the choice to be sure: a hundred to one. */
const leastLead = Math.log(100);

/**
 * How often Arabic news has a character beyond ASCII, in thousandths (letters: shares counted over 2,000 articles of
 * Arabic Wikipedia, rounded). What is not here counts as one in ten thousand.
 */
const arabicShares = shares(
  "ا146 ل113 ي81 م64 و57 ن53 ر48 ت43 ب37 ة32 ع32 د31 ف26 س26 ه24 ك21 أ20 ق20 ح18 ج14 ش9 ط9 ص9 ى9 إ8 خ8 ث7 ز6 ذ6 ض6 غ5 ئ4 ء3 ظ2 آ1 ؤ1 ـ1 ،10 ؛1 ؟1",
);

/** The same for the accented letters of Western Europe's languages, by their use in French, German, Spanish, Portuguese. */
const latinShares = shares(
  "é200 è50 à50 ê25 ç20 î8 ô12 û6 ï3 ü50 ö35 ä50 ß15 á50 í50 ó70 ñ40 ú20 ã40 õ10 å20 ø20 æ10 œ3 É10 È3 À3 Ç2 Ü3 Ö3 Ä3 Á2 Ó1 Ñ1 £10 ¿2 ¡2 °2",
);

/** Marks that Latin and Arabic news share; they speak for neither script. */
const marks = shares("“20 ”20 ‘10 ’30 –10 —10 …5 «10 »10 •1 €3 ·1 \u00a01");

const rare = Math.log(1e-4);
/** A byte without a character, or a letter where its script would not have one. */
const wrong = Math.log(1e-6);

/**
 * The charset under which the bytes beyond ASCII are likeliest as text: each counts by how often news of the charset's
 * script has its character, and by its neighbours, as Arabic letters stand together and accented ones between ASCII
 * letters. `sure` where the next likeliest that would read otherwise is a hundred times less likely.
 */
export function chooseSingleByte(bytes: Uint8Array): { readonly charset: SingleByteCharset; readonly sure: boolean } {
  const sample = bytes.subarray(0, sampleLength);
  const scores = charsets.map((charset) => ({ charset, score: scoreOf(sample, charset) }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  const read = decodeBytes(best.charset, sample);
  const rivals = scores.filter(({ charset }) => charset !== best.charset && decodeBytes(charset, sample) !== read);
  return { charset: best.charset, sure: rivals.every(({ score }) => best.score - score >= leastLead) };
}

/** What windows-1252 has for bytes 0x80 to 0x9F. */
const highMarks = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Decodes bytes in a charset. Node's own decoder reads windows-1252 as if it were ISO-8859-1; that is put right here. */
export function decodeBytes(charset: string, bytes: Uint8Array): string {
  const text = new TextDecoder(charset).decode(bytes);
  if (charset !== "windows-1252") return text;
  return text.replace(/[\u0080-\u009f]/g, (control) => highMarks[control.charCodeAt(0) - 0x80] as string);
}

const tables = new Map(charsets.map((charset) => [charset, tableOf(charset)]));

interface Character {
  readonly score: number;
  readonly script: "arabic" | "latin" | "none";
}

function scoreOf(bytes: Uint8Array, charset: SingleByteCharset): number {
  const table = tables.get(charset) as readonly Character[];
  let score = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte < 0x80) continue;
    const character = table[byte - 0x80] as Character;
    score += character.score;
    const [before, after] = [bytes[at - 1] ?? 0x20, bytes[at + 1] ?? 0x20];
    if (character.script === "arabic" && (isAsciiLetter(before) || isAsciiLetter(after))) score += rare;
    if (character.script === "latin" && before >= 0xc0 && after >= 0xc0) score += rare;
  }
  return score;
}

function tableOf(charset: SingleByteCharset): readonly Character[] {
  const own = charset === "windows-1252" ? latinShares : arabicShares;
  return Array.from({ length: 128 }, (_, index) => {
    const character = decodeBytes(charset, Uint8Array.of(index + 0x80));
    const script = /\p{Script=Arabic}/u.test(character) ? "arabic" : /\p{Script=Latin}/u.test(character) ? "latin" : "none";
    const score = /[\ufffd\p{Cc}]/u.test(character) ? wrong : (own.get(character) ?? marks.get(character) ?? rare);
    return { score, script };
  });
}

function shares(written: string): ReadonlyMap<string, number> {
  return new Map(written.split(" ").map((one) => [one.slice(0, 1), Math.log(Number(one.slice(1)) / 1000)]));
}

function isAsciiLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}
