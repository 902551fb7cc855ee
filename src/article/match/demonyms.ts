import { hitField, hitSize, NameMatcher } from "../../gazetteer/compiled/name-matcher.ts";
import { NameTableBuilder } from "../../gazetteer/compiled/name-table.ts";
import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { DemonymForm, Language } from "../../language/language.ts";
import { languageOfScript, languages } from "../../language/languages.ts";
import { lexiconOf } from "../../language/lexicon.ts";
import { keyOf } from "../../language/words.ts";
import type { FoundDemonym, Token, TokenizedArticle } from "../../model/article.ts";
import { takesProclitics } from "../word-types.ts";
import { cliticsOf } from "./find.ts";

/**
 * The nisba and demonym words of an article (الليبية, للأتراك, South Korean) that stand for a place of the gazetteer. A weak
 * form (مالي "Malian", and "financial") is left out here; where demonyms always bear a capital, the word must.
 */
export function findDemonyms({ text, tokens, packed, language: code }: TokenizedArticle, gazetteer: Gazetteer): FoundDemonym[] {
  const found: FoundDemonym[] = [];
  const places = placesOf(gazetteer);
  demonymTable ??= makeTable();
  const { matcher, rows } = demonymTable;
  matcher.find(packed, cliticsOf(code));
  let done = -1;
  for (const hit of longestFirst(matcher)) {
    const at = hit * hitSize;
    const number = matcher.hits[at + hitField.first] as number;
    const lastToken = matcher.hits[at + hitField.last] as number;
    const clitic = matcher.clitics[matcher.hits[at + hitField.clitic] as number] as string;
    const token = tokens[number] as Token;
    const language = languageOfScript(token.script, code);
    const form = rows[matcher.hits[at + hitField.form] as number]?.get(language);
    // The first and longest reading that is a demonym settles its words.
    if (number <= done || form === undefined || token.kind !== "word") continue;
    if (clitic !== "" && !takesProclitics(keyOf(text, token), token.script, code)) continue;
    done = lastToken;
    const start = matcher.hits[at + hitField.start] as number;
    const end = matcher.hits[at + hitField.end] as number;
    const surface = text.slice(start, end);
    if (language.demonymCapitals === "always" && surface === surface.toLowerCase()) continue;
    let place = places.get(form);
    if (place === undefined) {
      const entry = gazetteer.placeNamed(form.place, form.country);
      place = entry === undefined ? null : { entity: entry.id, country: entry.country };
      places.set(form, place);
    }
    if (place !== null) found.push({ start, end, text: surface, token: number, lastToken, ...place });
  }
  return found;
}

/** The numbers of the hits in the order of their first tokens, readings in theirs, the longest of a reading first. */
function longestFirst({ hits, hitCount }: NameMatcher): readonly number[] {
  const numbers = Array.from({ length: hitCount }, (_, hit) => hit);
  const at = (hit: number, of: number) => hits[hit * hitSize + of] as number;
  return numbers.sort(
    (a, b) =>
      at(a, hitField.first) - at(b, hitField.first) ||
      at(a, hitField.start) - at(b, hitField.start) ||
      at(b, hitField.last) - at(a, hitField.last) ||
      a - b,
  );
}

type Places = Map<DemonymForm, { readonly entity: string; readonly country: string | null } | null>;

const placesByGazetteer = new WeakMap<Gazetteer, Places>();

function placesOf(gazetteer: Gazetteer): Places {
  const places = placesByGazetteer.get(gazetteer) ?? new Map();
  placesByGazetteer.set(gazetteer, places);
  return places;
}

/** Every form that is no weak one, by its number in the table, with its row in each language that has it. */
interface DemonymTable {
  readonly matcher: NameMatcher;
  readonly rows: readonly ReadonlyMap<Language, DemonymForm>[];
}

let demonymTable: DemonymTable | undefined;

function makeTable(): DemonymTable {
  const byKey = new Map<string, Map<Language, DemonymForm>>();
  for (const language of languages) {
    for (const [key, row] of lexiconOf(language).demonyms) {
      if (row.weak) continue;
      byKey.set(key, (byKey.get(key) ?? new Map<Language, DemonymForm>()).set(language, row));
    }
  }
  const builder = new NameTableBuilder();
  let number = 0;
  // Keys differ, so that each is a form of its own, numbered as it comes.
  const rows = [...byKey].filter(([key]) => builder.add(number, key) && ++number > 0).map(([, row]) => row);
  return { matcher: new NameMatcher(builder.build()), rows };
}
