import type { GraphNode } from "../model/graph.ts";

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Between neighbours, in the units of node sizes; a node is at most {@link largestNode} across. */
const step = 50;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * A first place for each node, so that a program that lays nothing out by itself shows the communities apart: each is laid
 * as sunflowers lay their seeds (Vogel 1979), the most mentioned in its middle, and the communities are laid so in turn,
 * the largest in the middle. It tells nothing of who is near whom within a community; a force layout does.
 */
export function nodePlaces(nodes: readonly Pick<GraphNode, "community" | "windows">[]): readonly Place[] {
  const communities = new Map<number, number[]>();
  nodes.forEach(({ community }, number) => {
    const members = communities.get(community);
    if (members === undefined) communities.set(community, [number]);
    else members.push(number);
  });
  const places: Place[] = new Array(nodes.length);
  const windows = (number: number) => (nodes[number] as Pick<GraphNode, "windows">).windows;
  const largestFirst = [...communities].sort(([a, these], [b, those]) => those.length - these.length || a - b);
  let before = 0;
  largestFirst.forEach(([, members], rank) => {
    // Each community takes the area of its members, and as much again around it.
    const middle = seed(rank, rank === 0 ? 0 : Math.sqrt(2 * (before + members.length / 2)) + Math.sqrt(members.length));
    before += members.length;
    members.sort((a, b) => windows(b) - windows(a) || a - b);
    members.forEach((number, at) => {
      const { x, y } = seed(at, Math.sqrt(at));
      places[number] = { x: round((middle.x + x) * step), y: round((middle.y + y) * step) };
    });
  });
  return places;
}

function seed(number: number, radius: number): Place {
  return { x: radius * Math.cos(number * goldenAngle), y: radius * Math.sin(number * goldenAngle) };
}

/** Finer than any screen shows, coarser than the last digits in which sine and cosine could differ between machines. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}

const smallestNode = 8;
const largestNode = 40;

/** How large each node is shown: its area grows with the windows it is mentioned in. */
export function nodeSizes(nodes: readonly Pick<GraphNode, "windows">[]): readonly number[] {
  const most = nodes.reduce((largest, { windows }) => Math.max(largest, windows), 1);
  return nodes.map(({ windows }) => round(smallestNode + (largestNode - smallestNode) * Math.sqrt(windows / most)));
}
