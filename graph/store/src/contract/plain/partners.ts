import { byLinks, checkPartners, type Partners, type PartnersQuery } from "../../partners.js";
import { chooseEdges } from "./choose.js";
import type { PlainGraph } from "./graph.js";

/** Each node with its edges to the given ones. */
export function partnersIn(graph: PlainGraph, query: PartnersQuery): Partners {
  const { given, least } = checkPartners(query);
  const chosen = chooseEdges(graph, query.edges ?? {});
  const found = [...graph.nodes.values()]
    .filter(({ id }) => !given.includes(id))
    .map((node) => {
      const joins = (one: string) => chosen.filter((e) => [e.source, e.target].includes(node.id) && [e.source, e.target].includes(one));
      const linked = given.filter((one) => joins(one).length > 0);
      const edges = chosen.filter((edge) => linked.some((one) => joins(one).includes(edge)));
      return { node, linked: linked.length, edges };
    })
    .filter(({ linked }) => linked >= least)
    .sort((a, b) => byLinks({ ...a.node, linked: a.linked }, { ...b.node, linked: b.linked }));
  return { total: found.length, partners: found.slice(0, query.limit) };
}
