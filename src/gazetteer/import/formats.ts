import { readCsvTable, readTsvTable } from "./delimited.ts";
import { readFollowTheMoney } from "./follow-the-money.ts";
import { readGate } from "./gate.ts";
import { readGeonames } from "./geonames.ts";
import type { ImportFormat } from "./import-format.ts";
import { readJrcNames } from "./jrc-names.ts";
import { readParanames } from "./paranames.ts";
import { readSkos } from "./skos.ts";
import { readSpacy } from "./spacy.ts";
import { readWikidata } from "./wikidata.ts";

/** Every format that `gazetteer import` reads. A new one is a file and a line here. */
export const importFormats: readonly ImportFormat[] = [
  {
    name: "geonames",
    description: "GeoNames places: allCountries.txt, cities500.txt or a country's table",
    docs: "https://download.geonames.org/export/dump/readme.txt",
    rows: "a line a place; with --alternate-names the names kept stay in memory",
    read: readGeonames,
  },
  {
    name: "wikidata",
    description: "a Wikidata JSON dump: people, places and organizations by their classes",
    docs: "https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html",
    rows: "a line an item; with --classes subclasses the P279 pairs stay in memory",
    read: readWikidata,
  },
  {
    name: "ftm",
    description: "FollowTheMoney entities, as OpenSanctions publishes them",
    docs: "https://followthemoney.tech/docs/",
    rows: "a JSON line an entity",
    read: readFollowTheMoney,
  },
  {
    name: "opensanctions",
    description: "the same as ftm",
    docs: "https://www.opensanctions.org/docs/bulk/json/",
    rows: "a JSON line an entity",
    read: readFollowTheMoney,
  },
  {
    name: "jrc-names",
    description: "JRC-Names: spellings of people and organizations in many languages",
    docs: "https://joint-research-centre.ec.europa.eu/language-technology-resources/jrc-names_en",
    rows: "a line a name; lines of one id that follow each other make one row",
    read: readJrcNames,
  },
  {
    name: "paranames",
    description: "ParaNames: names of Wikidata entities in many languages",
    docs: "https://github.com/bltlab/paranames",
    rows: "a line a name; two bits for each Wikidata number stay in memory",
    read: readParanames,
  },
  {
    name: "spacy",
    description: "patterns of a spaCy EntityRuler (JSONL)",
    docs: "https://spacy.io/api/entityruler",
    rows: "a JSON line a pattern",
    read: readSpacy,
  },
  {
    name: "gate",
    description: "a GATE gazetteer by its index (lists.def), with the .lst files beside it",
    docs: "https://gate.ac.uk/userguide/chap:gazetteers",
    rows: "a line of a list a name",
    read: readGate,
  },
  {
    name: "skos",
    description: "a SKOS thesaurus in JSON-LD",
    docs: "https://www.w3.org/TR/skos-reference/",
    rows: "a concept a row; one document stays in memory, or one line where each line is a document",
    read: readSkos,
  },
  {
    name: "csv",
    description: "a table with commas or semicolons and a header",
    docs: "https://www.rfc-editor.org/rfc/rfc4180",
    rows: "a record a row",
    read: readCsvTable,
  },
  {
    name: "tsv",
    description: "a table with tabs and a header",
    docs: "https://www.iana.org/assignments/media-types/text/tab-separated-values",
    rows: "a line a row",
    read: readTsvTable,
  },
];
