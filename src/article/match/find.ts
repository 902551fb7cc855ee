import { type CliticsByScript, cliticStepsOf } from "../../gazetteer/compiled/clitic-steps.ts";
import { hitField, hitSize } from "../../gazetteer/compiled/name-matcher.ts";
import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { languageOfScript } from "../../language/languages.ts";
import { scripts } from "../../language/word-record.ts";
import { keyOf } from "../../language/words.ts";
import type { Match, Token, TokenizedArticle } from "../../model/article.ts";
import { takesProclitics } from "../word-types.ts";

/**
 * Every match there is, in order of start, then length, overlapping ones included.
 *
 * The naive way to state it: at each token, for each of its readings, and for each listed name: the name matches when
 * its folded words equal the reading's key followed by the whole-word keys of the tokens after it, all in one sentence.
 * A reading with proclitics off counts only where the whole word is no listed name itself (بنغازي is not ب + نغازي).
 */
export function find({ text, tokens, packed, language }: TokenizedArticle, gazetteer: Gazetteer): Match[] {
  const { matcher } = gazetteer;
  matcher.find(packed, cliticsOf(language));
  const { hits, hitCount, clitics } = matcher;
  const found: Match[] = [];
  for (let hit = 0; hit < hitCount; hit++) {
    const at = hit * hitSize;
    const firstToken = hits[at + hitField.first] as number;
    const clitic = clitics[hits[at + hitField.clitic] as number] as string;
    const token = tokens[firstToken] as Token;
    const lastToken = hits[at + hitField.last] as number;
    // A name of several words vouches for its proclitic: بأم درمان "in Omdurman", though بام is a name.
    const alone = lastToken === firstToken;
    if (alone && clitic !== "" && !takesProclitics(keyOf(text, token), token.script, language)) continue;
    found.push({
      start: hits[at + hitField.start] as number,
      end: hits[at + hitField.end] as number,
      firstToken,
      lastToken,
      clitic,
      names: gazetteer.namesOfForm(hits[at + hitField.form] as number),
    });
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end || a.clitic.length - b.clitic.length);
}

const cliticsByLanguage = new Map<string, CliticsByScript>();

/** The proclitic steps by which an article of a language reads the words of each script. */
export function cliticsOf(articleLanguage: string): CliticsByScript {
  let clitics = cliticsByLanguage.get(articleLanguage);
  if (clitics === undefined) {
    clitics = scripts.map((script) => {
      const { proclitics } = languageOfScript(script, articleLanguage);
      return proclitics === undefined ? null : cliticStepsOf(proclitics);
    });
    cliticsByLanguage.set(articleLanguage, clitics);
  }
  return clitics;
}
