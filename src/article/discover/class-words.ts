import { languageOfScript } from "../../language/languages.ts";
import { listed } from "../../language/lexicon.ts";
import type { Mention, ResolvedArticle, Token } from "../../model/article.ts";
import { classWordsBeside } from "../phrases.ts";
import { coveredTokens, unlisted } from "./unlisted.ts";

/** What a class word before an unknown word counts, in logits, and the word that no list has. */
const weights = { classWord: 1.2, bias: -0.7 };

/** Words that are no unknown name. */
const known = listed.functionWord | listed.title | listed.demonym | listed.classWordBefore | listed.givenName;

/** Kinds of place whose class word is followed by the name and nothing else. */
const namedKinds = new Set(["city", "town", "village", "oasis", "border-crossing", "oil-field", "camp"]);
const namedOrganizations = new Set(["company", "newspaper", "broadcaster", "news-agency", "website", "club", "armed-group"]);

/**
 * One unknown word directly after a class word: مدينة صرمان "the city of Sorman", شركة سوناطراك "the Sonatrach company". The
 * class word stays outside. Where capitals tell names, the word must bear one.
 */
export function namesByClassWord(article: ResolvedArticle): Mention[] {
  const covered = coveredTokens(article);
  const found: Mention[] = [];
  article.tokens.forEach((token: Token, at) => {
    if (token.kind !== "word" || (token.word.lists & known) !== 0 || covered[at] === 1 || at === 0) return;
    const before = article.tokens[at - 1] as Token;
    if (before.sentence !== token.sentence || before.kind !== "word") return;
    // No class word before a word of its own script: the rest need not be asked.
    if (before.script === token.script && (before.word.lists & listed.phraseEnd) === 0) return;
    const language = languageOfScript(token.script, article.language);
    const { key, start, clitic } = token.readings[0];
    const surface = article.text.slice(token.start, token.end);
    if (
      language.capitals === "names"
        ? !/^\p{Lu}\p{L}/u.test(surface)
        : token.readings.some((reading) => language.articled(reading.key)) ||
          key.length < 3 ||
          language.attributive(key, before.readings[0].key)
    )
      return;
    // A class word with the article governs no name: بالقوة والسلام "in strength and peace".
    if (before.readings.some((reading) => language.articled(reading.key))) return;
    const [first] = classWordsBeside(article.tokens, { first: at, last: at }, article.language, () => false);
    if (first === undefined || first.position === "after" || !first.forms.length) return;
    // مصادر مطلعة "informed sources": what only hints at a class names nothing where no capital does.
    if (first.hint && language.capitals === "none") return;
    const named = first.type === "place" ? namedKinds : namedOrganizations;
    if (!first.kinds.some((kind) => named.has(kind))) return;
    const evidence = [
      { rule: "class-word", weight: weights.classWord, detail: article.text.slice(before.start, before.end) },
      { rule: "unlisted", weight: weights.bias, detail: "no list has it" },
    ];
    found.push(unlisted(article.text, { start, end: token.end, clitic }, first.type, evidence));
  });
  return found;
}
