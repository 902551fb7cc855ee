"""Counts a corpus and its co-mention graph anew, with networkx, scipy and numpy, and compares every figure.

Reads one JSON document on standard input: {"articles": [{"id", "day", "sentences": [[entity, ...], ...]}], "graph": ...}
where the graph is as comention writes it, of sentence windows and monthly slices. Only the articles are trusted.
Exits with 1 and tells each kind of disagreement, or prints how much was compared and by how little it differs.
"""
import json
import sys
from collections import Counter, defaultdict

import networkx as nx
import numpy as np
from scipy.stats import chi2, chi2_contingency

TOLERANCE = 1e-9
given = json.load(sys.stdin)
articles, graph = given["articles"], given["graph"]
worst = defaultdict(float)
faults = Counter()
examples = {}


def compare(what, ours, theirs, where, tolerance=TOLERANCE):
    """The difference, absolute for values up to 1 and relative above."""
    difference = abs(ours - theirs) / max(1.0, abs(theirs))
    worst[what] = max(worst[what], difference)
    if not difference <= tolerance:
        faults[what] += 1
        examples.setdefault(what, f"{where}: {ours} here, {theirs} there")


def equal(what, ours, theirs, where):
    worst[what] += 0
    if ours != theirs:
        faults[what] += 1
        examples.setdefault(what, f"{where}: {ours} here, {theirs} there")


windows = Counter()
mentions = Counter()
in_articles = defaultdict(set)
together = Counter()
pair_articles = defaultdict(set)
pair_days = defaultdict(set)
pair_slices = defaultdict(Counter)
total_windows = 0
for article in articles:
    for sentence in article["sentences"]:
        for entity in sentence:
            mentions[entity] += 1
            in_articles[entity].add(article["id"])
        group = sorted(set(sentence))
        total_windows += bool(group)
        for at, source in enumerate(group):
            windows[source] += 1
            for target in group[at + 1:]:
                pair = (source, target)
                together[pair] += 1
                pair_articles[pair].add(article["id"])
                if article["day"]:
                    pair_days[pair].add(article["day"])
                    pair_slices[pair][article["day"][:7]] += 1

network = nx.Graph()
network.add_nodes_from(sorted(mentions))
for (source, target), weight in sorted(together.items()):
    network.add_edge(source, target, weight=weight)

nodes = {node["id"]: node for node in graph["nodes"]}
edges = {(edge["source"], edge["target"]): edge for edge in graph["edges"]}
equal("articles", graph["articles"], len(articles), "graph")
equal("windows", graph["windows"], total_windows, "graph")
equal("nodes", list(nodes), sorted(mentions), "graph")
equal("edges", list(edges), sorted(together), "graph")

strength = dict(network.degree(weight="weight"))
degree = dict(network.degree())
total = sum(strength.values())


def alpha(weight, node):
    """Serrano, Boguna, Vespignani 2009, formula 2, by its integral."""
    k, p = degree[node], weight / strength[node]
    if k <= 1:
        return 1.0
    # 1 - (k - 1) * integral from 0 to p of (1 - x)^(k - 2) dx, by Gauss-Legendre quadrature.
    x, w = np.polynomial.legendre.leggauss(64)
    return 1.0 - (k - 1) * np.sum(w * (1 - (x + 1) * p / 2) ** (k - 2)) * p / 2


for (source, target), n in together.items():
    edge = edges[(source, target)]
    where = f"{source} with {target}"
    a, b = windows[source], windows[target]
    equal("count", edge["count"], n, where)
    equal("pair articles", edge["articles"], len(pair_articles[(source, target)]), where)
    days = sorted(pair_days[(source, target)])
    equal("firstOn", edge["firstOn"], days[0] if days else None, where)
    equal("lastOn", edge["lastOn"], days[-1] if days else None, where)
    equal("slices", edge["slices"], dict(pair_slices[(source, target)]), where)
    p_xy, p_x, p_y = n / total_windows, a / total_windows, b / total_windows
    compare("npmi", edge["npmi"], np.log2(p_xy / (p_x * p_y)) / -np.log2(p_xy), where)
    table = np.array([[n, a - n], [b - n, total_windows - a - b + n]])
    g2, p, _, _ = chi2_contingency(table, correction=False, lambda_="log-likelihood")
    compare("logLikelihood", edge["logLikelihood"], g2, where)
    compare("pValue", edge["pValue"], p, where)
    compare("pValue, relative", edge["pValue"] / chi2.sf(g2, 1), 1.0, where, 1e-7)
    compare("jaccard", edge["jaccard"], n / (a + b - n), where)
    compare("cosine", edge["cosine"], n / np.sqrt(a * b), where)
    compare("backbone", edge["backbone"], min(alpha(n, source), alpha(n, target)), where)

    # Coscia and Neffke 2017: the prior of p from the hypergeometric mean and variance, fitted by moments.
    s, t = strength[source], strength[target]
    mean = s * t / total**2
    variance = s * t * (total - s) * (total - t) / (total**4 * (total - 1))
    size = mean * (1 - mean) / variance - 1
    prior_a, prior_b = mean * size, (1 - mean) * size
    p_post = (prior_a + n) / (prior_a + prior_b + total)
    kappa = total / (s * t)
    score = (kappa * n - 1) / (kappa * n + 1)
    slope = 1 / (s * t) - total * (s + t) / (s * t) ** 2
    deviation = np.sqrt(total * p_post * (1 - p_post) * (2 * (kappa + n * slope) / (kappa * n + 1) ** 2) ** 2)
    compare("noiseCorrected", edge["noiseCorrected"], score, where)
    compare("noiseCorrectedDeviation", edge["noiseCorrectedDeviation"], deviation, where)

rank = nx.pagerank(network, alpha=0.85, weight="weight", tol=1e-15, max_iter=10_000)
between = nx.betweenness_centrality(network, normalized=True)
core = nx.core_number(network)
equal("betweenness is exact", graph["betweenness"], "exact", "graph")
for entity, node in nodes.items():
    equal("mentions", node["mentions"], mentions[entity], entity)
    equal("node articles", node["articles"], len(in_articles[entity]), entity)
    equal("node windows", node["windows"], windows[entity], entity)
    equal("degree", node["degree"], degree[entity], entity)
    equal("weightedDegree", node["weightedDegree"], strength[entity], entity)
    equal("core", node["core"], core[entity], entity)
    compare("pagerank", node["pagerank"], rank[entity], entity)
    compare("betweenness", node["betweenness"], between[entity], entity)

# Communities depend on the order of moves: ours must be as good a partition as the best of ten runs of another program.
parts = defaultdict(set)
for entity, node in nodes.items():
    parts[node["community"]].add(entity)
ours = nx.community.modularity(network, parts.values())
theirs = [nx.community.modularity(network, nx.community.louvain_communities(network, seed=seed)) for seed in range(10)]
if ours < np.mean(theirs) - 0.01:
    faults["modularity"] += 1
    examples["modularity"] = f"{ours} here, {theirs} there"

if faults:
    for what, count in faults.items():
        print(f"DISAGREES: {what}, {count} times, such as {examples[what]}")
    sys.exit(1)
for what, difference in sorted(worst.items()):
    if difference:
        print(f"  {what}: differs by {difference:.1e} at most")
print(f"agree: {len(nodes)} nodes, {len(edges)} edges, {total_windows} windows; modularity {ours:.4f}, networkx {max(theirs):.4f} at best")
