import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { DemonymForm } from "../../language/language.ts";
import { languageOfScript } from "../../language/languages.ts";
import { type Lexicon, lexiconOf } from "../../language/lexicon.ts";
import type { FoundDemonym, Token } from "../../model/article.ts";

/**
 * The nisba and demonym words of an article (الليبية, للأتراك, Libyans) that stand for a place of the gazetteer. A weak
 * form (مالي "Malian", and "financial") is left out here; where demonyms always bear a capital, the word must.
 */
export function findDemonyms(
  text: string,
  tokens: readonly Token[],
  articleLanguage: string,
  gazetteer: Gazetteer,
): FoundDemonym[] {
  const found: FoundDemonym[] = [];
  const places = new Map<DemonymForm, { readonly entity: string; readonly country: string | null } | null>();
  let free = 0;
  tokens.forEach((token, number) => {
    if (token.kind !== "word" || number < free) return;
    const language = languageOfScript(token.script, articleLanguage);
    const lexicon = lexiconOf(language);
    for (const reading of token.readings) {
      const { form, last } = longestForm(tokens, number, reading.key, lexicon);
      if (form === undefined || form.weak) continue;
      const { end } = tokens[last] as Token;
      const surface = text.slice(reading.start, end);
      if (language.demonymCapitals === "always" && surface === surface.toLowerCase()) return;
      let place = places.get(form);
      if (place === undefined) {
        const entry = gazetteer.placeNamed(form.place, form.country);
        place = entry === undefined ? null : { entity: entry.id, country: entry.country };
        places.set(form, place);
      }
      if (place !== null) found.push({ start: reading.start, end, text: surface, token: number, lastToken: last, ...place });
      free = last + 1;
      return;
    }
  });
  return found;
}

/** The demonym of most words that begins with `key` at token `first`, and its last token. */
function longestForm(
  tokens: readonly Token[],
  first: number,
  key: string,
  { demonyms, longestDemonyms }: Lexicon,
): { readonly form: DemonymForm | undefined; readonly last: number } {
  for (let words = longestDemonyms.get(key) ?? 1; words > 1; words--) {
    const rest = tokens.slice(first + 1, first + words);
    if (rest.length < words - 1 || rest.some(({ sentence }) => sentence !== tokens[first]?.sentence)) continue;
    const form = demonyms.get([key, ...rest.map(({ readings }) => readings[0].key)].join(" "));
    if (form !== undefined) return { form, last: first + words - 1 };
  }
  return { form: demonyms.get(key), last: first };
}
