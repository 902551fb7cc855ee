"""Reads the tables and the exports of the graph with libraries of their fields, and holds what they read against the JSON export.

python table-exports.py FOLDER: FOLDER/first and FOLDER/second hold the same exports, made twice. Ends with 1 where anything differs.
"""

import csv
import datetime
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

folder = Path(sys.argv[1])
exports = folder / "first"
everything = json.loads((exports / "all.json").read_text("utf8"))
articles, graph = everything["articles"], everything["graph"]
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


def well_formed(text):
    """As UTF-8 can hold it: a lone surrogate is U+FFFD."""
    return "".join("\ufffd" if 0xD800 <= ord(letter) <= 0xDFFF else letter for letter in text)


@check("there is something to check with")
def _():
    assert sum(len(article["mentions"]) for article in articles) >= 10, "too few mentions"
    assert len(graph["edges"]) >= 4, "too few edges"


@check("the same run gives the same bytes; DuckDB's own file apart")
def _():
    for path in sorted(path for path in exports.rglob("*") if path.is_file() and path.suffix != ".duckdb"):
        same(path.read_bytes(), (folder / "second" / path.relative_to(exports)).read_bytes(), path.name)


@check("pyarrow reads every Parquet file with its types")
def _():
    import pyarrow.parquet as parquet

    types = {}
    for path in sorted((exports / "parquet").iterdir()):
        types[path.stem] = {field.name: str(field.type) for field in parquet.read_schema(path)}
    same(sorted(types), ["articles", "edges", "entities", "evidence", "mentions", "slices"], "tables")
    expected = {"start": "int64", "text": "string", "score": "double", "day": "date32[day]", "entity": "string"}
    same({name: types["mentions"][name] for name in expected}, expected, "types of mentions")
    same(types["edges"]["count"], "int64", "type of count")
    same(types["edges"]["first_on"], "date32[day]", "type of first_on")


@check("pandas finds each mention in its article's text by code points, and all that JSON tells")
def _():
    import pandas as pd

    texts = pd.read_parquet(exports / "parquet" / "articles.parquet")
    mentions = pd.read_parquet(exports / "parquet" / "mentions.parquet")
    by_id = dict(zip(texts.id, texts.text))
    same([well_formed(article["text"]) for article in articles], list(texts.text), "texts")
    for article, start, end, text in zip(mentions.article, mentions.start, mentions.end, mentions.text):
        same(by_id[article][start:end], text, article)
    expected = [(well_formed(a["id"]), m["text"], m["type"], m["entity"], m["start"]) for a in articles for m in a["mentions"]]
    entities = [None if pd.isna(entity) else entity for entity in mentions.entity]
    found = list(zip(mentions.article, mentions.text, mentions.type, entities, mentions.start_utf16))
    same(found, expected, "mentions")
    same({str(day) for day in mentions.day.dropna()}, {"2024-05-06", "2023-01-01"}, "days")


@check("CSV, Parquet and Python's csv tell the same")
def _():
    import pandas as pd

    for path in sorted((exports / "parquet").iterdir()):
        table = pd.read_parquet(path)
        with open(exports / "csv" / f"{path.stem}.csv", encoding="utf8", newline="") as lines:
            rows = list(csv.DictReader(lines))
        same(len(rows), len(table), f"rows of {path.stem}")
        for column, values in table.items():
            for row, value in zip(rows, values):
                cell = row[column]
                if pd.isna(value):
                    same(cell, "", column)
                elif isinstance(value, str):
                    same(cell, value, column)
                elif isinstance(value, datetime.date):
                    same(cell, value.isoformat(), column)
                else:
                    same(float(cell), float(value), column)


def graph_of(nodes, edges):
    import networkx

    made = networkx.Graph()
    made.add_nodes_from(nodes)
    made.add_weighted_edges_from(edges)
    return made


def expected_graph():
    return graph_of([node["id"] for node in graph["nodes"]], [(e["source"], e["target"], e["count"]) for e in graph["edges"]])


def same_graph(found):
    expected = expected_graph()
    same(set(found.nodes), set(expected.nodes), "nodes")
    weights = {frozenset((one, other)): data["weight"] for one, other, data in found.edges(data=True)}
    same(weights, {frozenset((one, other)): data["weight"] for one, other, data in expected.edges(data=True)}, "edges")


@check("networkx reads Cytoscape's JSON as the same graph")
def _():
    import networkx

    data = json.loads((exports / "comentions.cyjs").read_text("utf8"))
    same_graph(networkx.cytoscape_graph({"data": [], "directed": False, "multigraph": False, **data}))


@check("pandas reads Gephi's tables as the same graph")
def _():
    import pandas as pd

    nodes = pd.read_csv(exports / "gephi-csv" / "nodes.csv", keep_default_na=False)
    edges = pd.read_csv(exports / "gephi-csv" / "edges.csv", keep_default_na=False)
    same(set(edges.Type), {"Undirected"}, "type of edges")
    same_graph(graph_of(nodes.Id, zip(edges.Source, edges.Target, edges.Weight)))


@check("Python's csv reads Neo4j's tables as the same graph, with an article for each mention")
def _():
    def rows(name):
        with open(exports / "neo4j" / name, encoding="utf8", newline="") as lines:
            return list(csv.DictReader(lines))

    nodes = [row["id:ID(Entity)"] for row in rows("entities.csv")]
    edges = [(row[":START_ID(Entity)"], row[":END_ID(Entity)"], int(row["count:int"])) for row in rows("co-mentions.csv")]
    same_graph(graph_of(nodes, edges))
    keys = [row["key:ID(Article)"] for row in rows("articles.csv")]
    same(len(set(keys)), len(articles), "keys of articles")
    linked = sum(len({m["entity"] for m in a["mentions"] if m["entity"] is not None}) for a in articles)
    mentions = rows("mentions.csv")
    same(len(mentions), linked, "relationships of articles")
    assert all(row[":START_ID(Article)"] in keys and row[":END_ID(Entity)"] in nodes for row in mentions), "a loose end"


database = exports / "comention.duckdb"
if database.exists():

    @check("DuckDB opens the database: its tables are those of Parquet, and its views answer")
    def _():
        import duckdb

        connection = duckdb.connect(str(database), read_only=True)
        for path in sorted((exports / "parquet").iterdir()):
            own = connection.sql(f"SELECT * FROM {path.stem}").fetchall()
            same(own, duckdb.sql(f"SELECT * FROM '{path}'").fetchall(), path.stem)
        views = ["article_entities", "entity_timeline", "neighbours", "edge_evidence", "unlisted_names"]
        counts = {view: connection.sql(f"SELECT count(*) FROM {view}").fetchall()[0][0] for view in views}
        linked = sum(len({m["entity"] for m in a["mentions"] if m["entity"] is not None}) for a in articles)
        same(counts["article_entities"], linked, "article_entities")
        same(counts["neighbours"], 2 * len(graph["edges"]), "neighbours")
        same(counts["edge_evidence"], sum(len(edge["evidence"]) for edge in graph["edges"]), "edge_evidence")
        assert counts["entity_timeline"] > 0, "no timeline"
        titles = connection.sql("SELECT count(*) FROM edge_evidence WHERE path IS NULL").fetchall()[0][0]
        same(titles, 0, "evidence without its article")


recipes = Path(__file__).parents[2] / "docs" / "recipes"
for page, export in {"pandas.md": "parquet", "duckdb.md": "comention.duckdb"}.items():
    if not (exports / export).exists():
        continue

    @check(f"the Python of docs/recipes/{page} runs and tells of every article with names")
    def _(page=page, export=export):
        place = Path(tempfile.mkdtemp(dir=folder))
        (place / export).symlink_to(exports / export)
        (block,) = re.findall(r"^```python\n(.*?)^```$", (recipes / page).read_text("utf8"), re.M | re.S)
        command = [sys.executable, "-X", "utf8", "-c", block]
        ended = subprocess.run(command, cwd=place, capture_output=True, encoding="utf8", check=False)
        assert ended.returncode == 0, ended.stderr
        told = {line.split("\t")[0] for line in ended.stdout.split("\n") if "\t" in line}
        same(told, {well_formed(a["id"]) for a in articles if a["mentions"]}, "articles")



@check("every other block of Python in the recipes is Python")
def _():
    for page in sorted(recipes.glob("*.md")):
        for block in re.findall(r"^```python\n(.*?)^```$", page.read_text("utf8"), re.M | re.S):
            compile(block, page.name, "exec")


sys.exit(1 if failures else 0)
