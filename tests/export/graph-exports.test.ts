import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { articles, edge, entities, nodes, oddRun } from "./odd-run.ts";
import { rendered, smallArticle, smallEntity, smallRun } from "./small-run.ts";

type Row = Record<string, string>;

const read = (text: string | undefined, newline: string) =>
  parse(text ?? "", { columns: true, record_delimiter: newline }) as Row[];

describe("Gephi's tables", () => {
  test("bear the headers that it knows, and every node and edge with its measures", async () => {
    const files = await rendered("gephi-csv", oddRun);
    const [own, ties] = [read(files["nodes.csv"], "\r\n"), read(files["edges.csv"], "\r\n")];
    expect(own.map(({ Id, Label }) => [Id, Label])).toEqual(nodes.map(({ id, label }) => [id, label]));
    expect(ties).toMatchObject([
      { Source: edge.source, Target: edge.target, Type: "Undirected", Weight: "3", npmi: "-0.25", first_on: "2024-02-29" },
    ]);
  });

  test("keep a label that a spreadsheet could run: Gephi runs none, and an edge is to find its node", async () => {
    const files = await rendered("gephi-csv", { ...oddRun, formulas: "escape" });
    expect(read(files["nodes.csv"], "\r\n")[1]?.Label).toBe("-Tripoli");
  });
});

describe("Neo4j's tables", () => {
  /** Properties by the headers that neo4j-admin reads: `name:type`. */
  const header = /^([A-Za-z_]*)(?::(ID|START_ID|END_ID)\((Entity|Article)\)|:(LABEL|TYPE|int|double|date|string\[\]))?$/;

  test("have headers as neo4j-admin takes them, and relationships whose ends are there", async () => {
    const files = await rendered("neo4j", oddRun);
    for (const [path, text] of Object.entries(files)) {
      if (path.endsWith(".csv")) for (const name of Object.keys(read(text, "\n")[0] ?? {})) expect(name, path).toMatch(header);
    }
    const [own, texts] = [read(files["entities.csv"], "\n"), read(files["articles.csv"], "\n")];
    expect(own.map((row) => [row["id:ID(Entity)"], row[":LABEL"]])).toEqual([
      ["antonio-guterres", "Entity;Person"],
      ["tripoli", "Entity;Place"],
    ]);
    const keys = texts.map((row) => row["key:ID(Article)"]);
    expect(new Set(keys).size).toBe(articles.length);
    const mentions = read(files["mentions.csv"], "\n");
    expect(mentions).toHaveLength(3);
    for (const row of mentions) {
      expect(keys).toContain(row[":START_ID(Article)"]);
      expect(own.map((entity) => entity["id:ID(Entity)"])).toContain(row[":END_ID(Entity)"]);
    }
    expect(read(files["co-mentions.csv"], "\n")).toMatchObject([
      { ":START_ID(Entity)": edge.source, ":END_ID(Entity)": edge.target, "count:int": "3", ":TYPE": "CO_MENTIONED_WITH" },
    ]);
  });

  test("know an article by its file and its id", async () => {
    const one = { ...smallArticle("a", "Libya", []), source: { path: "x#1", sha256: "", bytes: 0 } };
    const other = { ...smallArticle("1#a", "Libya", []), source: { path: "x", sha256: "", bytes: 0 } };
    const files = await rendered("neo4j", smallRun([one, other]));
    expect(read(files["articles.csv"], "\n").map((row) => row["key:ID(Article)"])).toEqual(["x#1#a", "x#1%23a"]);
  });

  test("hold no line end, no semicolon within a name of a list, and no backslash that could escape a quotation mark", async () => {
    const title = 'A "title" \\"\nover lines\\';
    const article = { ...smallArticle("a", title, []), title: { start: 0, end: title.length } };
    const entity = {
      ...smallEntity("e", "person"),
      names: [
        { text: "one; two", count: 1 },
        { text: "three", count: 1 },
      ],
    };
    const files = await rendered("neo4j", smallRun([article], [entity]));
    expect(read(files["articles.csv"], "\n")[0]?.title).toBe('A "title" \\ " over lines\\ ');
    expect(read(files["entities.csv"], "\n")[0]?.["names:string[]"]).toBe("one, two;three");
    expect((files["articles.csv"] as string).split("\n")).toHaveLength(3);
  });

  test("leave out nobody whom the graph alone knows, and no entity of a duplicate makes a loose end", async () => {
    const files = await rendered("neo4j", { ...smallRun(articles, [], [], [edge], nodes) });
    expect(read(files["entities.csv"], "\n").map((row) => row["id:ID(Entity)"])).toEqual(entities.map(({ id }) => id));
    expect(read((await rendered("neo4j", smallRun(articles)))["mentions.csv"], "\n")).toEqual([]);
  });

  test("come with a script that reads every column of every table", async () => {
    const files = await rendered("neo4j", oddRun);
    const script = files["import.cypher"] as string;
    for (const [path, text] of Object.entries(files)) {
      if (!path.endsWith(".csv")) continue;
      expect(script).toContain(`file:///${path}`);
      const columns = Object.keys(read(text, "\n")[0] ?? {}).filter((name) => name !== ":LABEL" && name !== ":TYPE");
      for (const name of columns) expect(script, path).toMatch(new RegExp(`row\\.(\`${escaped(name)}\`|${escaped(name)}\\b)`));
    }
  });
});

describe("Cytoscape.js", () => {
  test("gets every node with a place and every edge with its weight, each id once", async () => {
    const { "": text } = await rendered("cytoscape", oddRun);
    const { data, elements } = JSON.parse(text as string);
    expect(data).toEqual({ name: "comentions", window: "sentence", slice: "month" });
    expect(elements.nodes.map((node: { data: object }) => node.data)).toMatchObject(
      nodes.map(({ id, label }) => ({ id, name: label })),
    );
    for (const { position } of elements.nodes) expect([typeof position.x, typeof position.y]).toEqual(["number", "number"]);
    expect(elements.edges).toMatchObject([{ data: { id: "edge-0", source: edge.source, target: edge.target, weight: 3 } }]);
  });

  test("gives an edge no id that a node has", async () => {
    const taken = nodes.map((node, at) => ({ ...node, id: at === 0 ? "edge-0" : node.id }));
    const { "": text } = await rendered("cytoscape", {
      ...oddRun,
      ...pick(smallRun([], [], [], [{ ...edge, source: "edge-0" }], taken)),
    });
    const ids = Object.values(JSON.parse(text as string).elements).flatMap((some) =>
      (some as { data: { id: string } }[]).map(({ data }) => data.id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("is JSON for a graph of nothing too", async () => {
    const { "": text } = await rendered("cytoscape", { ...oddRun, ...pick(smallRun([])) });
    expect(JSON.parse(text as string).elements).toEqual({ nodes: [], edges: [] });
  });
});

function pick({ nodes, edges }: ReturnType<typeof smallRun>) {
  return { nodes, edges };
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
