import type { Candidate, Context } from "./context.ts";
import { type Judgement, said } from "./judgement.ts";
import {
  judgeClassWord,
  judgeComplement,
  judgeCoordination,
  judgeCountry,
  judgeCountryAdjective,
  judgeCountryNearby,
  judgeDirection,
  judgeHeadWord,
  judgeMedium,
  judgeSpeaker,
} from "./rules-of-context.ts";
import {
  judgeFullName,
  judgeGivenName,
  judgeGivenNameAlone,
  judgeNearFullName,
  judgeOtherPart,
  judgeRarePart,
  judgeTitle,
  judgeTitleGender,
} from "./rules-of-people.ts";
import { judgeContainer, judgeKind, judgeNearPlace, judgePopulation, judgeStranger } from "./rules-of-place.ts";
import {
  judgeAttribute,
  judgeCapitalBeside,
  judgeCase,
  judgeCommonWord,
  judgeFolds,
  judgeFunctionWord,
  judgePhrase,
  judgeProclitic,
  judgeShortName,
  judgeWholeWord,
} from "./rules-of-wording.ts";
import type { RuleName } from "./weights.ts";

/** A question asked of a candidate; null when it has nothing to say. */
export interface Rule {
  readonly name: RuleName;
  readonly judge: (candidate: Candidate, context: Context) => Judgement | null;
}

/** Every rule of resolution. A new one is a function and a line here, and a weight in {@link weights}. */
export const rules: readonly Rule[] = [
  { name: "strong-name", judge: ({ name }) => (name.strength === "strong" ? said(name.text) : null) },
  { name: "weak-name", judge: ({ name }) => (name.strength === "weak" ? said(`${name.text} needs evidence`) : null) },
  { name: "generated-name", judge: ({ name }) => (name.generated === null ? null : said(name.generated)) },
  { name: "near-spelling", judge: ({ name }) => (name.generated === "near-spelling" ? said("sounds like a listed name") : null) },
  { name: "listed-for-another", judge: ({ listedForAnother }) => (listedForAnother ? said("another entry lists it") : null) },
  { name: "folded", judge: judgeFolds },
  { name: "proclitic-on-short-name", judge: judgeProclitic },
  { name: "proclitic-is-letter", judge: judgeWholeWord },
  {
    name: "several-words",
    judge: ({ sight: { match } }) =>
      match.lastToken > match.firstToken ? said(`${match.lastToken - match.firstToken + 1} words`) : null,
  },
  { name: "short-name", judge: judgeShortName },
  { name: "function-word", judge: judgeFunctionWord },
  { name: "common-word", judge: judgeCommonWord },
  { name: "common-phrase", judge: judgePhrase },
  { name: "attribute", judge: judgeAttribute },
  { name: "case", judge: judgeCase },
  { name: "capital-beside", judge: judgeCapitalBeside },
  {
    name: "prominence",
    judge: ({ entry }) => (entry.prominence === null ? null : said(`prominence ${entry.prominence}`, entry.prominence)),
  },
  { name: "population", judge: judgePopulation },
  {
    name: "listed-by-hand",
    judge: ({ entry }) =>
      entry.prominence === null && entry.population === null ? said("listed without a number, so for its own sake") : null,
  },
  { name: "state-or-capital", judge: judgeKind },
  { name: "title-before", judge: judgeTitle },
  { name: "title-gender", judge: judgeTitleGender },
  { name: "class-word", judge: (candidate) => judgeClassWord(candidate, "for") },
  { name: "class-word-against", judge: (candidate) => judgeClassWord(candidate, "against") },
  { name: "country-in-article", judge: judgeCountry },
  { name: "country-nearby", judge: judgeCountryNearby },
  { name: "country-adjective", judge: judgeCountryAdjective },
  { name: "medium-unmarked", judge: judgeMedium },
  { name: "speaker", judge: judgeSpeaker },
  { name: "direction", judge: judgeDirection },
  { name: "head-word", judge: judgeHeadWord },
  { name: "complement", judge: judgeComplement },
  { name: "container", judge: judgeContainer },
  { name: "near-place", judge: judgeNearPlace },
  { name: "coordination", judge: judgeCoordination },
  { name: "full-name-in-article", judge: judgeFullName },
  { name: "other-part-in-article", judge: judgeOtherPart },
  { name: "rare-part", judge: judgeRarePart },
  { name: "near-full-name", judge: judgeNearFullName },
  { name: "stranger", judge: judgeStranger },
  { name: "given-name-before", judge: judgeGivenName },
  { name: "given-name-alone", judge: judgeGivenNameAlone },
];
