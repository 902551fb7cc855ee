/**
 * Finding names as plainly as it can be stated; the compiled matcher must agree with it: at each token, for each of its
 * readings, and for each listed name, the name matches when its folded words equal the reading's key followed by the
 * whole-word keys of the tokens after it, all in one sentence. A reading with proclitics off counts only where the whole
 * word is no listed name itself; where a language's lists know the word as a whole, only for names of several words.
 */

import { withImplied } from "../../src/gazetteer/compile.ts";
import { isName } from "../../src/gazetteer/compiled/name-table.ts";
import { arabic } from "../../src/language/ar/index.ts";
import type { ProcliticRules } from "../../src/language/language.ts";
import { procliticReadings } from "../../src/language/proclitics.ts";
import { nameKeys, wordKey } from "../../src/language/words.ts";
import type { Reading, Token } from "../../src/model/article.ts";
import type { Entry } from "../../src/model/entry.ts";

/** A match by the texts of its names, as the numbers of names are the compiled form's own. */
export interface NaiveMatch {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly lastToken: number;
  readonly clitic: string;
  readonly names: readonly string[];
}

/** The naive finder of all names of the entries. */
export function naiveFinder(entries: readonly Entry[]): (tokens: readonly Token[]) => NaiveMatch[] {
  const names = entries
    .flatMap((entry) => withImplied(entry).map(({ text }) => ({ shown: `${entry.id}:${text}`, text })))
    .filter(({ text }) => isName(text))
    .map(({ shown, text }) => ({ shown, key: nameKeys(text).join(" ") }));
  return (tokens) => {
    const found: NaiveMatch[] = [];
    tokens.forEach((token, firstToken) => {
      const known = names.some(({ key }) => key === token.readings[0].key);
      for (const { key, start, clitic, several } of [...token.readings.map(usual), ...readingsOfWhole(token)]) {
        if (clitic !== "" && known) continue;
        let read = key;
        for (let lastToken = firstToken; tokens[lastToken]?.sentence === token.sentence; lastToken++) {
          if (lastToken > firstToken) read += ` ${tokens[lastToken]?.readings[0].key}`;
          const here = names.filter((name) => name.key === read).map(({ shown }) => shown);
          const end = tokens[lastToken]?.end as number;
          if (here.length > 0 && (!several || lastToken > firstToken))
            found.push({ start, end, firstToken, lastToken, clitic, names: here });
        }
      }
    });
    return found.sort((a, b) => a.start - b.start || a.end - b.end || a.clitic.length - b.clitic.length);
  };
}

const usual = (reading: Reading) => ({ ...reading, several: false });

/** The readings without proclitics of an Arabic word that is read whole, as a given name or particle is. */
function readingsOfWhole({ readings, word, start, end, kind, script }: Token): (Reading & { several: boolean })[] {
  if (script !== "arabic" || readings.length > 1) return [];
  const { offsets } = wordKey(word.surface, { start: 0, end: end - start, kind, script });
  return procliticReadings(readings[0].key, arabic.proclitics as ProcliticRules).map(({ key, from, clitic }) => ({
    key,
    start: start + (offsets[from] as number),
    clitic,
    several: true,
  }));
}
