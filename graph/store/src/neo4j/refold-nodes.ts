import { foldMentions, type GraphNode, type Kind, type Mention, NODE_FIELDS } from "@chengyu-atlas/model";
import { searchTerms, sortKey } from "../search/fold.js";
import { int } from "./connection.js";
import type { Replacement } from "./contribution.js";
import { idOf, tupleKey } from "./keys.js";
import { degreeClass, searchText } from "./lucene.js";
import { type Properties, toProperties } from "./properties.js";
import type { SaidMention } from "./saying.js";
import type { NodeRow } from "./touched.js";

/** What a node is from now on; its kind where it is new. */
export interface NodeChange {
  readonly element: string;
  readonly kinds: readonly Kind[];
  readonly properties: Properties;
}

/** What a write makes of nodes. */
export interface NodesRefolded {
  readonly nodes: readonly NodeChange[];
  /** Nodes of which nothing changes but this. */
  readonly degrees: readonly { readonly element: string; readonly degree: number }[];
  /** Nodes that no document mentions any more. */
  readonly gone: readonly NodeRow[];
}

type Own = SaidMention & { readonly key: string; readonly document: string };

/** Makes nodes what documents say of them once some are replaced; `rows` are the nodes as they were before. */
export function refoldNodes(
  rows: readonly NodeRow[],
  degrees: ReadonlyMap<string, number>,
  replacements: readonly Replacement[],
): NodesRefolded {
  const own = mentionsByNode(replacements);
  const left = new Set(replacements.flatMap(({ before }) => before?.nodes ?? []));
  const nodes: NodeChange[] = [];
  const others: { readonly element: string; readonly degree: number }[] = [];
  const gone: NodeRow[] = [];
  for (const row of rows) {
    const said = own.get(row.id) ?? [];
    const [was, degree] = [row.degree, (row.degree ?? 0) + (degrees.get(row.id) ?? 0)];
    if (was !== null && degreeClass(was) === degreeClass(degree) && !left.has(row.id) && saysNothingNew(row, said)) {
      if (was !== degree) others.push({ element: row.element, degree });
      continue;
    }
    const node = foldMentions([...row.said.map(mentionIn), ...said]);
    if (node === undefined) gone.push(row);
    else nodes.push({ element: row.element, kinds: was === null ? [node.kind] : [], properties: nodeProperties(node, degree) });
  }
  return { nodes, degrees: others, gone };
}

const mentionIn = ([body, document]: NodeRow["said"][number]) => ({ document: idOf(document), mention: JSON.parse(body) as Mention });

function mentionsByNode(replacements: readonly Replacement[]): ReadonlyMap<string, readonly Own[]> {
  const found = new Map<string, Own[]>();
  for (const { key, next } of replacements) {
    for (const mention of next?.mentions ?? []) {
      const own = { ...mention, key, document: idOf(key) };
      const list = found.get(mention.node);
      if (list === undefined) found.set(mention.node, [own]);
      else list.push(own);
    }
  }
  return found;
}

/** Whether an earlier document says of a node just what these say, each: of the same wording the first alone counts. */
function saysNothingNew({ said }: NodeRow, own: readonly Own[]): boolean {
  return own.every(({ body, key }) => said.some(([same, first]) => same === body && first <= key));
}

function nodeProperties(node: GraphNode, degree: number): Properties {
  return { ...toProperties(NODE_FIELDS, node), ...derivedProperties(node, degree) };
}

/** What a node holds beside its record, for finding and ordering it. */
export function derivedProperties(node: GraphNode, degree: number): Properties {
  return {
    degree: int(degree),
    sortKey: tupleKey(sortKey(node.name), node.id),
    search: searchText(searchTerms([node.name, ...node.aliases]), degree),
  };
}
