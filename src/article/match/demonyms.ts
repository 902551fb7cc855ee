import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { DemonymForm } from "../../language/language.ts";
import { languageOfScript } from "../../language/languages.ts";
import { lexiconOf } from "../../language/lexicon.ts";
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
  tokens.forEach((token, number) => {
    if (token.kind !== "word") return;
    const language = languageOfScript(token.script, articleLanguage);
    const { demonyms } = lexiconOf(language);
    for (const reading of token.readings) {
      const form = demonyms.get(reading.key);
      if (form === undefined || form.weak) continue;
      const surface = text.slice(reading.start, token.end);
      if (language.demonymCapitals === "always" && surface === surface.toLowerCase()) return;
      let place = places.get(form);
      if (place === undefined) {
        const entry = gazetteer.placeNamed(form.place, form.country);
        place = entry === undefined ? null : { entity: entry.id, country: entry.country };
        places.set(form, place);
      }
      if (place !== null) found.push({ start: reading.start, end: token.end, text: surface, token: number, ...place });
      return;
    }
  });
  return found;
}
