"""Reads a GraphML file with networkx and prints the graph as JSON: nodes and edges with their attributes."""
import json
import sys

import networkx

graph = networkx.read_graphml(sys.argv[1], force_multigraph=True)
nodes = [{"id": name, "attributes": data} for name, data in graph.nodes(data=True)]
edges = [
    {"id": key, "source": source, "target": target, "attributes": {name: value for name, value in data.items() if name != "id"}}
    for source, target, key, data in graph.edges(keys=True, data=True)
]
print(json.dumps({"directed": graph.is_directed(), "nodes": nodes, "edges": edges}))
