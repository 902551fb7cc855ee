import Papa from "papaparse";
import { type EntityType, entityTypes } from "../../model/entry.ts";
import {
  badRecord,
  eachLine,
  type ImportOptions,
  type ImportSource,
  type Line,
  type Outcome,
  type TypeMapping,
} from "./import-format.ts";
import { labelLanguage, wantsLanguage, wantsText } from "./names-wanted.ts";
import { countryCode, type DraftName, idFromName, rowOf } from "./row.ts";

/** Words for our types that tables use; `--map` adds others. */
const typeWords: Readonly<Record<string, EntityType>> = {
  per: "person",
  people: "person",
  human: "person",
  loc: "place",
  gpe: "place",
  location: "place",
  org: "organization",
  organisation: "organization",
  company: "organization",
};

/** A record that goes on for more lines than this has a quotation mark astray. */
const mostLines = 1_000;

/**
 * Reads a CSV table with a header; a record may go on over lines inside quotation marks. The separator is the comma, or
 * the semicolon where the header has no comma.
 */
export function readCsvTable(source: ImportSource, options: ImportOptions): AsyncGenerator<readonly Outcome[]> {
  let header: readonly string[] | undefined;
  let delimiter = ",";
  let open: Line[] = [];
  const whole = (record: Line): Outcome | undefined => {
    if (record.text.trim() === "") return undefined;
    if (header === undefined && !record.text.includes(",") && record.text.includes(";")) delimiter = ";";
    const cells = Papa.parse<string[]>(record.text, { delimiter }).data[0] ?? [];
    if (header !== undefined) return tableRow(source, record, header, cells, options);
    header = cells.map((cell) => cell.trim());
    return undefined;
  };
  const take = (line: Line): readonly Outcome[] => {
    open.push(line);
    const text = open.map((one) => one.text).join("\n");
    const [first = line] = open;
    if (open.length < mostLines && quotes(text) % 2 === 1) return [];
    const rest = open.slice(1);
    open = [];
    if (quotes(text) % 2 === 0) return [whole({ text, number: first.number })].filter((one) => one !== undefined);
    const astray = badRecord(source, first, `a quotation mark opens and is not closed within ${mostLines} lines`);
    return [astray, ...rest.flatMap(take)];
  };
  return withEnd(
    eachLine(source, (line) => take(withoutMark(line))),
    () =>
      open.length === 0 ? [] : [badRecord(source, open[0] as Line, "a quotation mark opens and the file ends before it closes")],
  );
}

/** Reads a table with tabs between cells and a header; quotation marks are text. */
export function readTsvTable(source: ImportSource, options: ImportOptions): AsyncGenerator<readonly Outcome[]> {
  let header: readonly string[] | undefined;
  return eachLine(source, (given) => {
    const line = withoutMark(given);
    if (line.text.trim() === "") return undefined;
    const cells = line.text.split("\t");
    if (header !== undefined) return tableRow(source, line, header, cells, options);
    header = cells.map((cell) => cell.trim());
    return undefined;
  });
}

async function* withEnd(outcomes: AsyncGenerator<readonly Outcome[]>, end: () => readonly Outcome[]) {
  yield* outcomes;
  yield end();
}

function withoutMark(line: Line): Line {
  return line.number === 1 ? { ...line, text: line.text.replace(/^\ufeff/, "") } : line;
}

function quotes(text: string): number {
  return text.split('"').length - 1;
}

function tableRow(
  source: ImportSource,
  record: Line,
  header: readonly string[],
  cells: readonly string[],
  options: ImportOptions,
): Outcome {
  const { columns, languages } = options;
  const values = new Map(header.map((column, index) => [column, cells[index]?.trim() ?? ""]));
  const cell = (column: string) => values.get(column) ?? "";
  const missing = Object.values(columns).find((column) => column !== undefined && !values.has(column));
  if (missing !== undefined)
    return badRecord(source, record, `the table has no column "${missing}", it has ${header.join(", ")}`);
  const mapping = mappingOf(cell(columns.type ?? "type"), options);
  if (mapping === undefined) {
    const word = cell(columns.type ?? "type");
    const remedy = `give --map ${word === "" ? "WORD" : word}=person, --type-column or --type`;
    return badRecord(source, record, word === "" ? `it tells no type; ${remedy}` : `"${word}" is no type; ${remedy}`);
  }
  const { labels, names } = spellings(values, columns, languages);
  const [first] = [...Object.values(labels), ...names.map(({ text }) => text)];
  if (first === undefined) return { skipped: "no name in the languages wanted" };
  const number = (column: string) => (cell(column) === "" ? undefined : Number(cell(column)));
  const place = { lat: number("lat"), lon: number("lon"), population: number("population") };
  const bad = Object.entries({ ...place, prominence: number("prominence") }).find(([, value]) => Number.isNaN(value));
  if (bad !== undefined) return badRecord(source, record, `"${cell(bad[0])}" in the column ${bad[0]} is no number`);
  const gender = /^[mf]$/.test(cell("gender")) ? (cell("gender") as "m" | "f") : undefined;
  const told = Object.entries(place).filter(([, value]) => value !== undefined);
  return rowOf({
    id: cell(columns.id ?? "id") || idFromName("table", mapping.type, first),
    type: mapping.type,
    labels,
    names,
    country: countryCode(cell(columns.country ?? "country")),
    kind: mapping.kind ?? (cell("kind") || undefined),
    gender,
    refs: cell("wikidata") === "" ? {} : { wikidata: cell("wikidata") },
    prominence: number("prominence"),
    place: Object.fromEntries(told),
    source: cell("source") || "table",
  });
}

function mappingOf(word: string, { mapping, type }: ImportOptions): TypeMapping | undefined {
  const told = mapping.get(word);
  if (told !== undefined) return told;
  const own = entityTypes.find((one) => one === word.toLowerCase()) ?? typeWords[word.toLowerCase()] ?? type;
  return own === undefined ? undefined : { type: own };
}

/** `label_ar` and the like, then the column of names, whose language is told by its script; aliases with `|` between. */
function spellings(values: ReadonlyMap<string, string>, columns: ImportOptions["columns"], languages: readonly string[]) {
  const labels: Record<string, string> = {};
  const names: DraftName[] = [];
  for (const [column, text] of values) {
    const code = /^label_([a-z]{2,3})$/.exec(column)?.[1];
    if (code !== undefined && text !== "" && wantsLanguage(languages, code)) labels[code] = text;
  }
  const main = values.get(columns.name ?? "name") ?? "";
  if (main !== "" && wantsText(languages, main)) {
    const language = labelLanguage(languages, main);
    if (language === null || labels[language] !== undefined) names.push({ text: main });
    else labels[language] = main;
  }
  for (const text of (values.get(columns.aliases ?? "names") ?? "").split("|")) {
    if (text.trim() !== "" && wantsText(languages, text)) names.push({ text });
  }
  return { labels, names };
}
