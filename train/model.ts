import { rowLength } from "../src/article/discover/feature-weights.ts";
import { hashText } from "../src/article/discover/hash.ts";
import { labelCount as L } from "../src/article/discover/labels.ts";
import { type ModelData, quantised, writeModel } from "../src/article/discover/model.ts";
import { knowledgeOf } from "../src/article/knowledge.ts";
import { compileGazetteer } from "../src/gazetteer/compile.ts";
import { loadLists } from "../src/run/load-gazetteers.ts";
import { calibrate, outcomesOf } from "./calibrate.ts";
import { clustersOf } from "./clusters.ts";
import { type CorpusName, readCorpus } from "./corpora.ts";
import { type Example, examplesOf } from "./examples.ts";
import { type FitSettings, type Fitted, fitFirst, fitSecond, type Reading, readSecond, unseenFirst } from "./fit.ts";
import { type TrainingWords, withListedWords, wordTable } from "./listed-words.ts";

/** What each language's model is trained on. */
export const corporaOf: Readonly<Record<string, readonly CorpusName[]>> = {
  ar: ["anercorp", "aqmar"],
  en: ["wikigold", "wnut17"],
};

export const settings: FitSettings = { left: new Set(), outsideCut: 0.5, epochs: { first: 8, second: 12 }, parts: 3 };

const cache = "train/.cache";

/** Examples of corpora as the stages before discovery read them with the shipped lists. */
export async function loadExamples(
  language: string,
  names: readonly CorpusName[],
  tell: (line: string) => void,
): Promise<{ readonly words: TrainingWords; readonly examples: ReadonlyMap<CorpusName, Example[]> }> {
  const { entries } = await loadLists(["gazetteers"]);
  const gazetteer = compileGazetteer(entries);
  const knowledge = knowledgeOf(gazetteer, { discover: "off" });
  const words = withListedWords(clustersOf(language, cache, tell), gazetteer, language !== "en");
  const table = wordTable(words);
  return { words, examples: new Map(names.map((name) => [name, examplesOf(readCorpus(name), language, knowledge, table)])) };
}

/** Trains the model of a language on all its corpora and gives its bytes. */
export async function trainModel(language: string, tell: (line: string) => void): Promise<Uint8Array> {
  const names = corporaOf[language];
  if (names === undefined)
    throw new Error(`There are no corpora for "${language}"; there are for ${Object.keys(corporaOf).join(", ")}.`);
  const { words, examples } = await loadExamples(language, names, tell);
  const all = [...examples.values()].flat();
  tell(`${all.length} documents`);
  const unseen = unseenFirst(all, settings);
  tell("first labels of unseen documents made");
  return writeModel(modelOf(language, words, all, unseen, tell));
}

/** A model of examples; `unseen` holds their first labels by passes that had not seen them. */
export function modelOf(
  language: string,
  words: TrainingWords,
  examples: readonly Example[],
  unseen: readonly Reading[],
  tell: (line: string) => void,
): ModelData {
  const first = fitFirst(examples, settings);
  const second = fitSecond(examples, unseen, settings);
  tell(`${second.numbers.hashes.length} features`);
  return {
    language,
    words: wordsOf(words),
    weights: quantised(joined(first, second)),
    transitions: [first.learned.transitions, second.learned.transitions],
    outsideCut: settings.outsideCut,
    calibration: calibrationOf(examples, unseen),
  };
}

function wordsOf({ words, columns, listed, ranked }: TrainingWords): ModelData["words"] {
  const clusters = new Uint16Array(words.length * columns.length);
  words.forEach((_, row) => {
    columns.forEach((column, level) => {
      clusters[row * columns.length + level] = column[row] as number;
    });
  });
  return { ranked, hashes: Uint32Array.from(words, (word) => hashText(word)), levels: columns.length, clusters, listed };
}

/** The weights of both passes by feature. */
function joined(first: Fitted, second: Fitted): { readonly hash: number; readonly weights: Float32Array }[] {
  const hashes = new Set([...first.numbers.hashes, ...second.numbers.hashes]);
  return [...hashes].map((hash) => {
    const weights = new Float32Array(rowLength);
    [first, second].forEach(({ numbers, learned }, pass) => {
      const number = numbers.numbers.get(hash);
      if (number !== undefined) weights.set(learned.weights.subarray(number * L, (number + 1) * L), pass * L);
    });
    return { hash, weights };
  });
}

/** Learns the second pass on half of the documents and calibrates on what it proposes in the other. */
function calibrationOf(examples: readonly Example[], unseen: readonly Reading[]): ModelData["calibration"] {
  const inHalf = (_: unknown, index: number) => index % 2 === 0;
  const quick = { ...settings, epochs: { first: 0, second: 6 } };
  const second = fitSecond(examples.filter(inHalf), unseen.filter(inHalf), quick);
  const outcomes = examples.flatMap((example, index) =>
    index % 2 === 0
      ? []
      : outcomesOf(
          example,
          readSecond(example, unseen[index] as Reading, second, settings),
          second.learned.transitions,
          settings.outsideCut,
        ),
  );
  return calibrate(outcomes);
}
