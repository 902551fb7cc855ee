import { defaultGraphOptions, type GraphOptions, type WindowName } from "../corpus/graph-options.ts";
import type { NearDuplicatePolicy } from "../corpus/near-duplicates.ts";
import { egoNetwork, shortestPath } from "../corpus/neighbourhood.ts";
import { graphJson } from "../export/graph-json.ts";
import type { GraphNode, GraphView } from "../model/graph.ts";
import { readGraph } from "../run/read-graph.ts";
import { findArticles } from "../run/read-output.ts";
import { rebuildGraph } from "../run/rebuild-graph.ts";
import { UsageError } from "../run/walk.ts";
import type { Call } from "./commands.ts";
import { egoLines, type PathStep, pathLines } from "./graph-text.ts";

/**
 * `comention graph`: rebuilds the graph of a finished run under other options; or, with `--ego` or `--path`, reads the
 * graph already written and answers from it, changing nothing.
 */
export async function graphCommand({ args, options }: Call): Promise<number> {
  const out = args[0] as string;
  const asked = graphOptionsOf(options);
  const json = options.json === true;
  const nearDuplicates = options.nearDuplicates as NearDuplicatePolicy | undefined;
  if (options.ego === undefined && options.path === undefined) {
    const { articles, nodes, edges } = await rebuildGraph(out, asked, nearDuplicates === undefined ? {} : { nearDuplicates });
    if (json) process.stdout.write(`${JSON.stringify({ articles, nodes, edges })}\n`);
    else process.stderr.write(`Graph of ${articles} articles: ${nodes} entities, ${edges} co-mentions, in ${out}/graph.\n`);
    return 0;
  }
  if (
    asked.since !== null ||
    asked.until !== null ||
    options.slice !== undefined ||
    options.leaveOut !== undefined ||
    options.graphCandidates !== undefined ||
    nearDuplicates !== undefined
  ) {
    throw new UsageError(
      "--ego and --path read the graph already written: rebuild it first for another period, slice, zones, near-duplicates or candidates.",
    );
  }
  const window = (options.window as readonly WindowName[] | undefined)?.[0] ?? null;
  const graph = await readGraph(out, window, asked);
  if (options.ego !== undefined) {
    const node = nodeNamed(graph, options.ego as string);
    const ego = egoNetwork(graph, node.id, (options.depth as number | undefined) ?? 1);
    write(json ? graphJson(ego) : egoLines(ego, node));
    return 0;
  }
  const ends = options.path as readonly string[];
  if (ends.length !== 2) throw new UsageError(`--path takes two entities, after the folder; ${ends.length} were given.`);
  const [from, to] = ends.map((end) => nodeNamed(graph, end)) as [GraphNode, GraphNode];
  const steps = await stepsBetween(out, graph, from, to);
  if (json) write([`${JSON.stringify({ from: from.id, to: to.id, window: graph.window, steps })}\n`]);
  else write(pathLines(steps, from, to, graph));
  return 0;
}

function graphOptionsOf(options: Call["options"]): GraphOptions {
  const { window, leaveOut, types, since, until, minArticles, backbone, slice, evidence, graphCandidates } = options;
  const given = {
    windows: window,
    leaveOut,
    types,
    since,
    until,
    minArticles,
    backbone,
    slice,
    evidence,
    candidates: graphCandidates,
  };
  return { ...defaultGraphOptions, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) };
}

/** A node by its id, or by a label of it that no other node has. */
function nodeNamed({ nodes }: GraphView, name: string): GraphNode {
  const node = nodes.find(({ id }) => id === name);
  if (node !== undefined) return node;
  const labelled = nodes.filter(({ label, labels }) => label === name || Object.values(labels).includes(name));
  if (labelled.length === 1) return labelled[0] as GraphNode;
  const several = `stands for ${labelled.map(({ id }) => id).join(", ")}; name one of them`;
  throw new UsageError(
    labelled.length === 0 ? `No entity "${name}" is in the graph; entities.jsonl lists them.` : `"${name}" ${several}.`,
  );
}

/** The steps of a path with the sentences that are their evidence; null where there is no path. */
async function stepsBetween(out: string, graph: GraphView, from: GraphNode, to: GraphNode): Promise<readonly PathStep[] | null> {
  const path = shortestPath(graph, from.id, to.id);
  if (path === null) return null;
  const articles = await findArticles(out, new Set(path.flatMap(({ evidence }) => evidence.map(({ article }) => article))));
  let here = from.id;
  return path.map(({ source, target, count, articles: inArticles, npmi, firstOn, lastOn, evidence }) => {
    const [start, end] = source === here ? [source, target] : [target, source];
    here = end;
    const sentences = evidence.map(({ article, sentence }) => {
      const file = articles.get(article);
      const span = file?.sentences[sentence];
      const text = file === undefined || span === undefined ? null : file.text.slice(span.start, span.end);
      return { article, sentence, publishedOn: file?.publishedOn ?? null, text };
    });
    return { from: start, to: end, count, articles: inArticles, npmi, firstOn, lastOn, evidence: sentences };
  });
}

function write(parts: Iterable<string>): void {
  for (const part of parts) process.stdout.write(part);
}
