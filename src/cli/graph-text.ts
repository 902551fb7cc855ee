import type { GraphEdge, GraphNode, GraphView } from "../model/graph.ts";
import { compareText } from "../model/span.ts";
import { isolated } from "./terminal.ts";

/** Two neighbours on a path, with the sentences in which they are together; a text is null where its article is gone. */
export interface PathStep extends Pick<GraphEdge, "count" | "articles" | "npmi" | "firstOn" | "lastOn"> {
  readonly from: string;
  readonly to: string;
  readonly evidence: readonly {
    readonly article: string;
    readonly sentence: number;
    readonly publishedOn: string | null;
    readonly text: string | null;
  }[];
}

/** A path as lines for a terminal. */
export function pathLines(steps: readonly PathStep[] | null, from: GraphNode, to: GraphNode, graph: GraphView): string[] {
  const ends = `${named(from)} and ${named(to)}`;
  if (steps === null) return [`No path leads between ${ends}.\n`];
  if (steps.length === 0) return [`${named(from)} is both ends of the path.\n`];
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const lines = [`${counted(steps.length, "step")} between ${ends}:\n`];
  steps.forEach((step, number) => {
    const [start, end] = [step.from, step.to].map((id) => named(nodes.get(id) as GraphNode));
    lines.push(`\n${number + 1}. ${start} with ${end}: ${together(step, graph.window)}\n`);
    for (const { article, sentence, publishedOn, text } of step.evidence) {
      lines.push(`   ${publishedOn ?? "undated"} ${isolated(article)}, sentence ${sentence}:\n`);
      lines.push(`      ${text === null ? "(the article is gone)" : isolated(text)}\n`);
    }
  });
  return lines;
}

/** An ego network as lines for a terminal: the neighbours of the node, those most together with it first; then the rest. */
export function egoLines({ nodes, edges, window }: GraphView, ego: GraphNode): string[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const all = [...edges].sort((a, b) => b.count - a.count || compareText(a.source, b.source) || compareText(a.target, b.target));
  const own = all.filter(({ source, target }) => source === ego.id || target === ego.id);
  const others = all.filter(({ source, target }) => source !== ego.id && target !== ego.id);
  const lines = [`${named(ego)} is mentioned with ${counted(own.length, "other")}:\n`];
  for (const edge of own) {
    const other = byId.get(edge.source === ego.id ? edge.target : edge.source) as GraphNode;
    lines.push(`  ${named(other)}: ${together(edge, window)}\n`);
  }
  if (others.length > 0) lines.push("\nAmong those around it:\n");
  for (const edge of others) {
    const [source, target] = [edge.source, edge.target].map((id) => named(byId.get(id) as GraphNode));
    lines.push(`  ${source} with ${target}: ${together(edge, window)}\n`);
  }
  return lines;
}

function together(
  { count, articles, npmi, firstOn, lastOn }: Omit<PathStep, "from" | "to" | "evidence">,
  window: string,
): string {
  const windows = window.startsWith("tokens:") ? `window${count === 1 ? "" : "s"} of ${window.slice(7)} tokens` : null;
  const times = windows === null ? counted(count, window) : `${count} ${windows}`;
  const period = firstOn === null ? "" : firstOn === lastOn ? `, ${firstOn}` : `, ${firstOn} to ${lastOn}`;
  return `${times} of ${counted(articles, "article")}, npmi ${npmi.toFixed(2)}${period}`;
}

function named({ id, label }: GraphNode): string {
  return label === id ? isolated(id) : `${isolated(label)} (${id})`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
