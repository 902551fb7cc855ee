import { rowLength } from "../src/article/discover/feature-weights.ts";
import { hashText } from "../src/article/discover/hash.ts";
import { labelCount as L } from "../src/article/discover/labels.ts";
import { type ModelData, quantised, writeModel } from "../src/article/discover/model.ts";
import { noCluster } from "../src/article/discover/word-form.ts";
import { knowledgeOf } from "../src/article/knowledge.ts";
import { compileGazetteer } from "../src/gazetteer/compile.ts";
import { loadLists } from "../src/run/load-gazetteers.ts";
import { calibrate, outcomesOf } from "./calibrate.ts";
import { clustersOf } from "./clusters.ts";
import { type CorpusName, readCorpus } from "./corpora.ts";
import { type Example, examplesOf } from "./examples.ts";
import { type FitSettings, type Fitted, fitFirst, fitSecond, type Reading, readSecond, unseenFirst } from "./fit.ts";
import { type DecodedVectors, decoded, hiddenData } from "./hidden-learner.ts";
import { type TrainingWords, withListedWords, wordTable } from "./listed-words.ts";
import { noCodes, productCodes } from "./product-codes.ts";

/** What each language's model is trained on. */
export const corporaOf: Readonly<Record<string, readonly CorpusName[]>> = {
  ar: ["anercorp", "aqmar"],
  en: ["wikigold", "wnut17"],
};

/** Languages with a hidden layer: in Arabic it gained too little for its room and time. */
const withLayer: ReadonlySet<string> = new Set(["en"]);

export const settings: Omit<FitSettings, "vectors"> = {
  left: new Set(),
  outsideCut: 0.5,
  epochs: { first: 8, second: 12 },
  parts: 3,
};

const cache = "train/.cache";

/** Examples of corpora as the stages before discovery read them with the shipped lists. */
export async function loadExamples(
  language: string,
  names: readonly CorpusName[],
  tell: (line: string) => void,
): Promise<{
  readonly words: TrainingWords;
  readonly vectors: DecodedVectors;
  readonly examples: ReadonlyMap<CorpusName, Example[]>;
}> {
  const { entries } = await loadLists(["gazetteers"]);
  const gazetteer = compileGazetteer(entries);
  const knowledge = knowledgeOf(gazetteer, { discover: "off" });
  const clusters = clustersOf(language, cache, tell);
  const words = withListedWords(clusters, gazetteer, language !== "en");
  const table = wordTable(words);
  return {
    words,
    vectors: decoded(withLayer.has(language) ? productCodes(clusters.vectors) : noCodes),
    examples: new Map(names.map((name) => [name, examplesOf(readCorpus(name), language, knowledge, table)])),
  };
}

/** Trains the model of a language on all its corpora and gives its bytes. */
export async function trainModel(language: string, tell: (line: string) => void): Promise<Uint8Array> {
  const names = corporaOf[language];
  if (names === undefined)
    throw new Error(`There are no corpora for "${language}"; there are for ${Object.keys(corporaOf).join(", ")}.`);
  const { words, vectors, examples } = await loadExamples(language, names, tell);
  const all = [...examples.values()].flat();
  tell(`${all.length} documents`);
  const used = { ...settings, vectors };
  const unseen = unseenFirst(all, used);
  tell("first labels of unseen documents made");
  return writeModel(modelOf(language, words, all, unseen, used, tell));
}

/** A model of examples; `unseen` holds their first labels by passes that had not seen them. */
export function modelOf(
  language: string,
  words: TrainingWords,
  examples: readonly Example[],
  unseen: readonly Reading[],
  used: FitSettings,
  tell: (line: string) => void,
): ModelData {
  const first = fitFirst(examples, used);
  const second = fitSecond(examples, unseen, used);
  tell(`${second.numbers.hashes.length} features`);
  return {
    language,
    words: wordsOf(words),
    weights: quantised(joined(first, second)),
    hidden: hiddenData(second.learned.layer, used.vectors.codes),
    transitions: [first.learned.transitions, second.learned.transitions],
    outsideCut: settings.outsideCut,
    calibration: calibrationOf(examples, unseen, used),
  };
}

function wordsOf({ words, columns, listed, ranked }: TrainingWords): ModelData["words"] {
  // Words that listed names alone brought in come last and have no cluster.
  let clustered = words.length;
  while (clustered > 0 && columns.every((column) => column[clustered - 1] === noCluster)) clustered--;
  const clusters = new Uint16Array(clustered * columns.length);
  columns.forEach((column, level) => {
    for (let row = 0; row < clustered; row++) clusters[row * columns.length + level] = column[row] as number;
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
function calibrationOf(examples: readonly Example[], unseen: readonly Reading[], used: FitSettings): ModelData["calibration"] {
  const inHalf = (_: unknown, index: number) => index % 2 === 0;
  const quick = { ...used, epochs: { first: 0, second: 6 } };
  const second = fitSecond(examples.filter(inHalf), unseen.filter(inHalf), quick);
  const outcomes = examples.flatMap((example, index) =>
    index % 2 === 0
      ? []
      : outcomesOf(
          example,
          readSecond(example, unseen[index] as Reading, second, used),
          second.learned.transitions,
          settings.outsideCut,
        ),
  );
  return calibrate(outcomes);
}
