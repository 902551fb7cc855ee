import type { EntityType } from "../../model/entry.ts";
import type { ImportOptions, ImportSource, Line, Outcome } from "./import-format.ts";
import { baseOf, labelLanguage, wantsLanguage, wantsText } from "./names-wanted.ts";
import { aliasStrength, type DraftName, rowOf } from "./row.ts";

/** One name of an entity, where a table has a name a line. `language` is empty where it is not told. */
export interface NameLine {
  readonly id: string;
  readonly type: EntityType;
  readonly text: string;
  readonly language: string;
  readonly refs: Readonly<Record<string, string>>;
}

/**
 * Reads a table with a name a line into a row an entity: lines of one id that follow each other make one row, so that
 * only one entity is in memory. Lines of an id that come later make a row of their own; loading unites them.
 */
export async function* groupNames(
  source: ImportSource,
  options: ImportOptions,
  label: string,
  take: (line: Line) => NameLine | Outcome | readonly NameLine[] | undefined,
): AsyncGenerator<readonly Outcome[]> {
  let group: NameLine[] = [];
  for await (const lines of source.lines()) {
    const outcomes: Outcome[] = [];
    for (const line of lines) {
      const taken = take(line);
      if (taken === undefined) continue;
      if ("problem" in taken || "skipped" in taken || "row" in taken) {
        outcomes.push(taken);
        continue;
      }
      for (const name of "length" in taken ? taken : [taken]) {
        if (group.length > 0 && group[0]?.id !== name.id) {
          outcomes.push(groupRow(group, options, label));
          group = [];
        }
        group.push(name);
      }
    }
    yield outcomes;
  }
  if (group.length > 0) yield [groupRow(group, options, label)];
}

/** The first name of a language is its label; a name of no told language labels the first language of its script. */
function groupRow(group: readonly NameLine[], options: ImportOptions, source: string): Outcome {
  const { id, type, refs } = group[0] as NameLine;
  const labels: Record<string, string> = {};
  const names: DraftName[] = [];
  const untold: string[] = [];
  for (const { text, language } of group) {
    const base = baseOf(language);
    if (language === "") untold.push(text);
    else if (!wantsLanguage(options.languages, language)) continue;
    else if (labels[base] === undefined) labels[base] = text;
    else names.push({ text, lang: base, strength: aliasStrength(text, type) });
  }
  for (const text of untold) {
    if (!wantsText(options.languages, text)) continue;
    const language = labelLanguage(options.languages, text);
    if (language !== null && labels[language] === undefined) labels[language] = text;
    else names.push({ text, strength: aliasStrength(text, type) });
  }
  const order = options.languages.length === 0 ? Object.keys(labels).sort() : options.languages;
  const sorted = Object.fromEntries(order.flatMap((code) => (labels[code] === undefined ? [] : [[code, labels[code]]])));
  return rowOf({ id, type, labels: sorted, names, refs, source });
}
