import { groupNames } from "./grouped.ts";
import { badRecord, type ImportOptions, type ImportSource, type Outcome, type TypeMapping } from "./import-format.ts";

const types: Readonly<Record<string, TypeMapping>> = {
  P: { type: "person" },
  O: { type: "organization" },
};

/**
 * Reads JRC-Names (the file `entities`, unpacked of entities.gzip): a name a line, tab between id, type (P, O), language
 * (`u` where it is not known) and name, whose words are joined by `+`. See
 * https://joint-research-centre.ec.europa.eu/language-technology-resources/jrc-names_en
 */
export function readJrcNames(source: ImportSource, options: ImportOptions): AsyncGenerator<readonly Outcome[]> {
  return groupNames(source, options, "jrc-names", (line) => {
    if (line.text.trim() === "" || line.text.startsWith("#")) return undefined;
    const [id, letter, language, text] = line.text.split("\t") as [string, ...(string | undefined)[]];
    // The file begins with a line of its own about the file.
    if (line.number === 1 && !/^\d+$/.test(id)) return undefined;
    if (!/^\d+$/.test(id) || letter === undefined || language === undefined || text === undefined || text.trim() === "") {
      return badRecord(source, line, "a line of JRC-Names has an id of digits, a type, a language and a name between tabs");
    }
    const mapping = options.mapping.get(letter) ?? types[letter];
    if (mapping === undefined) return { skipped: `type ${letter} is not read` };
    return {
      id: `jrc:${id}`,
      type: mapping.type,
      text: text.replaceAll("+", " "),
      language: language === "u" ? "" : language,
      refs: { jrc: id },
    };
  });
}
