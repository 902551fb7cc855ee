import { languageOfScript } from "../../language/languages.ts";
import { splitWords } from "../../language/words.ts";
import type { Mention, ResolvedArticle, Token } from "../../model/article.ts";
import { shortForms } from "../name-units.ts";
import { lexiconAt } from "../phrases.ts";
import { coveredTokens, unlisted } from "./unlisted.ts";

/** Logits of a short form of a person found in full in the same article. */
const shortFormWeight = 1;

/**
 * Short forms of the unlisted people an article names in full: the same name, so that their mentions are gathered as
 * one candidate. A form that two unlisted people share is left alone.
 */
export function repeatedShortForms(article: ResolvedArticle): Mention[] {
  const names = new Map<string, string | null>();
  for (const { origin, type, name } of article.mentions) {
    if (origin !== "discovery" || type !== "person") continue;
    const script = splitWords(name)[0]?.script ?? "other";
    for (const form of shortForms(name, languageOfScript(script, article.language))) {
      if (form.length > 1) continue;
      const key = form[0] as string;
      names.set(key, names.has(key) && names.get(key) !== name ? null : name);
    }
  }
  return names.size === 0 ? [] : scan(article, names);
}

function scan(article: ResolvedArticle, names: ReadonlyMap<string, string | null>): Mention[] {
  const covered = coveredTokens(article);
  const found: Mention[] = [];
  article.tokens.forEach((token: Token, number) => {
    if (covered[number] === 1 || token.kind !== "word" || !token.word.keys.some((key) => names.has(key))) return;
    const reading = token.readings.find(({ key }) => (names.get(key) ?? null) !== null);
    if (reading === undefined) return;
    const before = article.tokens[number - 1];
    const { givenNames, functionWords } = lexiconAt(article.tokens, number, article.language);
    if (functionWords.has(reading.key) || (before?.sentence === token.sentence && givenNames.has(before.readings[0].key))) return;
    const surface = article.text.slice(reading.start, token.end);
    const { capitals, functionSpellings } = languageOfScript(token.script, article.language);
    if (functionSpellings?.has(surface)) return;
    if (capitals === "names" && surface === surface.toLowerCase()) return;
    const name = names.get(reading.key) as string;
    const evidence = [{ rule: "short-form", weight: shortFormWeight, detail: `short for ${name}` }];
    found.push(
      unlisted(article.text, { start: reading.start, end: token.end, clitic: reading.clitic }, "person", evidence, name),
    );
  });
  return found;
}
