import type { EntityType } from "../../model/entry.ts";
import { isPart } from "../name-parts.ts";
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
  judgeSpeakingState,
} from "./rules-of-context.ts";
import {
  judgeFullName,
  judgeGivenName,
  judgeGivenNameAlone,
  judgeLongerName,
  judgeNamesake,
  judgeNearestFullName,
  judgeNearFullName,
  judgeOtherPart,
  judgePartAlone,
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
  judgeEdit,
  judgeFolds,
  judgeFunctionWord,
  judgePhrase,
  judgeProclitic,
  judgeShortName,
  judgeSound,
  judgeWholeWord,
} from "./rules-of-wording.ts";
import type { RuleName } from "./weights.ts";

/** A question asked of a candidate; null when it has nothing to say. */
export interface Rule {
  readonly name: RuleName;
  /** The only type of entry it speaks of; every type where absent. */
  readonly type?: EntityType;
  /** It speaks of matches of one word only. */
  readonly words?: "one";
  readonly judge: (candidate: Candidate, context: Context) => Judgement | null;
}

/** Every rule of resolution. A new one is a function and a line here, and a weight in {@link weights}. */
export const rules: readonly Rule[] = [
  { name: "strong-name", judge: ({ name }) => (name.strength === "strong" ? said(name.text) : null) },
  { name: "weak-name", judge: ({ name }) => (name.strength === "weak" ? said(`${name.text} needs evidence`) : null) },
  { name: "generated-name", judge: ({ name }) => (name.generated === null ? null : said(name.generated)) },
  { name: "near-spelling", judge: judgeSound },
  { name: "one-edit", judge: judgeEdit },
  { name: "listed-for-another", judge: ({ listedForAnother }) => (listedForAnother ? said("another entry lists it") : null) },
  { name: "folded", judge: judgeFolds },
  { name: "proclitic-on-short-name", words: "one", judge: judgeProclitic },
  { name: "proclitic-is-letter", judge: judgeWholeWord },
  {
    name: "several-words",
    // عبد الله and بن علي are one name each.
    judge: ({ sight: { match }, name }) =>
      match.lastToken > match.firstToken && !isPart(name.generated)
        ? said(`${match.lastToken - match.firstToken + 1} words`)
        : null,
  },
  { name: "short-name", words: "one", judge: judgeShortName },
  { name: "function-word", words: "one", judge: judgeFunctionWord },
  { name: "common-word", words: "one", judge: judgeCommonWord },
  { name: "common-phrase", words: "one", judge: judgePhrase },
  { name: "attribute", judge: judgeAttribute },
  { name: "case", judge: judgeCase },
  { name: "capital-beside", words: "one", judge: judgeCapitalBeside },
  {
    name: "prominence",
    judge: ({ entry }) => (entry.prominence === null ? null : said(`prominence ${entry.prominence}`, entry.prominence)),
  },
  { name: "population", type: "place", judge: judgePopulation },
  {
    name: "listed-by-hand",
    // Where a list of the whole world has the name too, whoever listed it by hand meant this one.
    judge: ({ entry, rivalled }) =>
      entry.prominence === null && entry.population === null
        ? said("listed without a number, so for its own sake", rivalled ? 2.5 : 1)
        : null,
  },
  { name: "state-or-capital", type: "place", judge: judgeKind },
  { name: "title-before", type: "person", judge: judgeTitle },
  { name: "title-gender", judge: judgeTitleGender },
  { name: "class-word", judge: (candidate) => judgeClassWord(candidate, "for") },
  { name: "class-word-against", judge: (candidate) => judgeClassWord(candidate, "against") },
  { name: "country-in-article", judge: judgeCountry },
  { name: "country-nearby", judge: judgeCountryNearby },
  { name: "country-adjective", judge: judgeCountryAdjective },
  { name: "medium-unmarked", type: "organization", judge: judgeMedium },
  { name: "speaker", judge: judgeSpeaker },
  { name: "direction", type: "place", judge: judgeDirection },
  { name: "head-word", judge: judgeHeadWord },
  { name: "speaking-state", type: "organization", judge: judgeSpeakingState },
  { name: "complement", type: "organization", judge: judgeComplement },
  { name: "container", type: "place", judge: judgeContainer },
  { name: "near-place", type: "place", judge: judgeNearPlace },
  { name: "coordination", judge: judgeCoordination },
  { name: "full-name-in-article", judge: judgeFullName },
  { name: "nearest-full-name", words: "one", type: "person", judge: judgeNearestFullName },
  { name: "other-part-in-article", type: "person", judge: judgeOtherPart },
  { name: "part-alone", type: "person", judge: judgePartAlone },
  { name: "rare-part", words: "one", type: "person", judge: judgeRarePart },
  { name: "near-full-name", words: "one", type: "person", judge: judgeNearFullName },
  { name: "stranger", type: "place", judge: judgeStranger },
  { name: "given-name-before", words: "one", judge: judgeGivenName },
  { name: "longer-name", type: "person", judge: judgeLongerName },
  { name: "namesake", words: "one", type: "person", judge: judgeNamesake },
  { name: "given-name-alone", words: "one", judge: judgeGivenNameAlone },
];

/** The rules that may speak of a candidate, in their order: most are about one type, or about single words. */
export function rulesFor({ entry, sight }: Candidate): readonly Rule[] {
  return chosen[entry.type][sight.single ? "one" : "several"];
}

const chosen = { person: chosenFor("person"), place: chosenFor("place"), organization: chosenFor("organization") };

function chosenFor(wanted: EntityType): { readonly one: readonly Rule[]; readonly several: readonly Rule[] } {
  const one = rules.filter(({ type }) => type === undefined || type === wanted);
  return { one, several: one.filter(({ words }) => words === undefined) };
}
