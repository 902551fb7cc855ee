import { brat } from "./brat.ts";
import { conll } from "./conll.ts";
import { followTheMoney } from "./follow-the-money.ts";
import type { RunFormat } from "./format.ts";
import { html } from "./html.ts";
import { markdown } from "./markdown.ts";
import { nif } from "./nif.ts";
import { spacyDocs } from "./spacy.ts";
import { tei } from "./tei.ts";
import { webAnnotations } from "./web-annotation.ts";

const written = { always: false, makes: "files" } as const;

/** The formats that carry the annotated texts themselves, or tell of them to a reader. A new one is a file and a line here. */
export const textFormats: readonly RunFormat[] = [
  {
    ...written,
    name: "web-annotation",
    description: "the mentions as W3C Web Annotations in JSON-LD, with position and quote selectors",
    path: "export/annotations.jsonld",
    reader: "Recogito, Annotorious, any reader of the W3C Web Annotation model",
    mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    offsets: "code points",
    render: webAnnotations,
  },
  {
    ...written,
    name: "brat",
    description: "a brat collection: a text and its stand-off annotations for each article",
    path: "export/brat/",
    reader: "brat, and what reads its stand-off format",
    mediaType: "text/plain",
    offsets: "code points",
    render: brat,
  },
  {
    ...written,
    name: "conll",
    description: "tokens with their tags in IOB2, in the four columns of CoNLL-2003",
    path: "export/mentions.conll",
    reader: "Flair, NLTK, Hugging Face Datasets, seqeval",
    mediaType: "text/plain",
    offsets: "none",
    render: conll,
  },
  {
    ...written,
    name: "spacy",
    description: "the annotated articles as spaCy's Doc JSON, a document a line",
    path: "export/spacy.jsonl",
    reader: "spaCy (Doc.from_json, DocBin), Prodigy",
    mediaType: "application/jsonl",
    offsets: "code points",
    render: spacyDocs,
  },
  {
    ...written,
    name: "ftm",
    description: "FollowTheMoney entities: people, organizations, places, articles and mentions, one a line",
    path: "export/entities.ftm.json",
    reader: "OpenAleph, FollowTheMoney",
    mediaType: "application/json+ftm",
    offsets: "none",
    render: followTheMoney,
  },
  {
    ...written,
    name: "tei",
    description: "a TEI P5 corpus with people, places and organizations marked in the text",
    path: "export/corpus.tei.xml",
    reader: "TEI Publisher, oXygen, any reader of TEI P5",
    mediaType: "application/tei+xml",
    offsets: "none",
    render: tei,
  },
  {
    ...written,
    name: "nif",
    description: "articles, mentions and entities as RDF (NIF 2.0) in Turtle",
    path: "export/mentions.ttl",
    reader: "GERBIL, RDFLib, Apache Jena, any triple store",
    mediaType: "text/turtle",
    offsets: "code points",
    render: nif,
  },
  {
    ...written,
    name: "html",
    description: "a web page for each article with its mentions marked, and a page that lists them",
    path: "export/html/",
    reader: "a browser",
    mediaType: "text/html",
    offsets: "none",
    render: html,
  },
  {
    ...written,
    name: "markdown",
    description: "a summary in Markdown: who is mentioned most, who with whom, and which names no list has",
    path: "export/summary.md",
    reader: "people; GitHub, Obsidian, any reader of Markdown",
    mediaType: "text/markdown",
    offsets: "none",
    render: markdown,
  },
];
