import type { EditedForm } from "../../gazetteer/compiled/edited-names.ts";
import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { alphabetOf } from "../../language/alphabet.ts";
import type { Language } from "../../language/language.ts";
import { languageOfScript } from "../../language/languages.ts";
import { lexiconOf } from "../../language/lexicon.ts";
import type { Edit, Match, Token, TokenizedArticle } from "../../model/article.ts";

/** The most words of a name that is looked for with an edit. */
const mostWords = 6;
/**
 * The least letters of a word that may be a slip for another. One with the article on it is mostly an ordinary noun, of
 * which no list knows all: البرتقال "the orange" is no slip for البرتغال "Portugal".
 */
const leastLetters = { bare: 4, articled: 10 };

/**
 * Long names one edit away from what is written (`--fuzzy`): slips of the pen and of readers of scans, whatever the letter.
 * {@link findNear} takes other spellings of one sound; this takes بوركيبا فاسو for بوركينا فاسو "Burkina Faso" as well. Only
 * where nothing else was found, and only over words that are none otherwise: no ordinary word, title, demonym or usual
 * name is a slip. What it costs grows with the length of the text alone.
 */
export function findEdited(article: TokenizedArticle, found: readonly Match[], gazetteer: Gazetteer): Match[] {
  const { tokens } = article;
  const taken = new Set<number>();
  for (const { firstToken, lastToken, names } of found) {
    const sure = lastToken > firstToken || names.some((number) => gazetteer.name(number).strength === "strong");
    if (sure) for (let token = firstToken; token <= lastToken; token++) taken.add(token);
  }
  const edited: Match[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const match = matchAt(article, first, taken, gazetteer);
    if (match === null) continue;
    edited.push(match);
    first = match.lastToken;
  }
  return edited;
}

/** The longest match that begins with a token; of those as long, the one with least taken off its first word. */
function matchAt(article: TokenizedArticle, first: number, taken: ReadonlySet<number>, gazetteer: Gazetteer): Match | null {
  const { tokens, language } = article;
  const token = tokens[first] as Token;
  const form = languageOfScript(token.script, language);
  const alphabet = alphabetOf(token.script);
  if (alphabet.length === 0 || taken.has(first) || !mayBegin(article, token, form)) return null;
  const rest = wordsAfter(article, first, taken);
  let best: Match | null = null;
  for (const { key, start, clitic } of token.readings) {
    const words = [key, ...rest];
    const mayEdit = words.map((word) => mayBeSlip(word, form));
    if (!mayEdit.includes(true)) continue;
    const forms = gazetteer.edited
      .find(words, mayEdit, alphabet)
      .filter((one) => mayEnd(article, tokens[first + one.words - 1] as Token, form));
    for (let count = words.length; count > 0 && first + count - 1 > (best?.lastToken ?? -1); count--) {
      const names = namesOf(
        forms.filter((one) => one.words === count),
        gazetteer,
      );
      if (names.length === 0) continue;
      const lastToken = first + count - 1;
      const { end } = tokens[lastToken] as Token;
      const [numbers, edits] = [names.map(([number]) => number), names.map(([, edit]) => edit)];
      best = { start, end, firstToken: first, lastToken, clitic, names: numbers, edits };
    }
  }
  return best;
}

/** The folded words that a name may go on with: of one sentence and script, none of them part of a name. */
function wordsAfter({ tokens }: TokenizedArticle, first: number, taken: ReadonlySet<number>): string[] {
  const { sentence, script } = tokens[first] as Token;
  const words: string[] = [];
  for (let at = first + 1; at < tokens.length && words.length < mostWords - 1; at++) {
    const next = tokens[at] as Token;
    if (next.sentence !== sentence || next.kind !== "word" || next.script !== script || taken.has(at)) break;
    words.push(next.readings[0].key);
  }
  return words;
}

/** A word; with a capital, where names bear one. */
function mayBegin({ text }: TokenizedArticle, { kind, start, end }: Token, { capitals }: Language): boolean {
  return kind === "word" && (capitals === "none" || /^\p{Lu}\p{Ll}/u.test(text.slice(start, end)));
}

function mayEnd({ text }: TokenizedArticle, { start }: Token, { capitals }: Language): boolean {
  return capitals === "none" || text[start] !== text[start]?.toLowerCase();
}

/** Whether a folded word is no word of the language, so that it may be a slip for a name. */
function mayBeSlip(word: string, form: Language): boolean {
  if (word.length < leastLetters[form.articled(word) ? "articled" : "bare"] || form.commonness(word) > 0) return false;
  const { functionWords, titles, demonyms, phraseEnds, givenNames, familyNames } = lexiconOf(form);
  return ![functionWords, titles, demonyms, phraseEnds, givenNames, familyNames].some((words) => words.has(word));
}

/** The names of forms that are listed, or follow from listed ones letter by letter; no weak ones, and none by sound. */
function namesOf(forms: readonly EditedForm[], gazetteer: Gazetteer): (readonly [number, Edit])[] {
  return forms
    .flatMap(({ form, edit }) => gazetteer.namesOfForm(form).map((number) => [number, edit] as const))
    .filter(([number]) => {
      const { strength, generated } = gazetteer.name(number);
      return strength === "strong" && generated !== "near-spelling";
    })
    .sort(([a], [b]) => a - b);
}
