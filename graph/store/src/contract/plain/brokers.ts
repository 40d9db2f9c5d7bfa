import { compareText, isCrossing, type Region } from "@chengyu-atlas/model";
import type { Brokers } from "../../brokers.js";
import type { StatisticsQuery, StoredNode } from "../../graph-store.js";
import { chooseEdges, chooseNodes } from "./choose.js";
import type { PlainGraph } from "./graph.js";

const SIDES = ["sichuan", "chongqing"] as const;
const isOn = (side: (typeof SIDES)[number], region: Region | undefined) => region === side || region === "shared";

/** Takes each node away and looks who still has a way to the other side. */
export function brokersOf(graph: PlainGraph, { nodes = {}, edges = {} }: StatisticsQuery): Brokers {
  const chosen = chooseNodes(graph, nodes);
  const ids = new Set(chosen.map(({ id }) => id));
  const among = chooseEdges(graph, edges).filter(({ source, target }) => ids.has(source) && ids.has(target));
  const region = (id: string) => graph.nodes.get(id)?.region;
  const around = (id: string, without?: string) =>
    among.flatMap(({ source, target }) => (source === id ? target : target === id ? source : [])).filter((other) => other !== without);

  /** Nodes of one side alone that have a way to the other. */
  const connected = (without?: string): readonly string[] =>
    SIDES.flatMap((side, i) => {
      const reached = chosen.filter((node) => node.id !== without && isOn(SIDES[1 - i] ?? side, node.region)).map(({ id }) => id);
      const seen = new Set(reached);
      for (const id of seen) for (const other of around(id, without)) seen.add(other);
      return [...seen].filter((id) => region(id) === side);
    });

  const before = connected();
  const view = ({ id, region: own }: StoredNode) => {
    const near = [...new Set(around(id))].map(region);
    const still = new Set(connected(id));
    return {
      isBroker: near.length > 0 && SIDES.every((side) => [own, ...near].some((one) => isOn(side, one))),
      broker: {
        id,
        cuts: before.filter((one) => one !== id && !still.has(one)).length,
        crossing: among.filter((e) => [e.source, e.target].includes(id) && isCrossing(region(e.source), region(e.target))).length,
        sichuan: near.filter((one) => one === "sichuan").length,
        chongqing: near.filter((one) => one === "chongqing").length,
        shared: near.filter((one) => one === "shared").length,
      },
    };
  };
  const brokers = chosen
    .map(view)
    .filter(({ isBroker }) => isBroker)
    .map(({ broker }) => broker)
    .filter(({ sichuan, chongqing, shared }) => sichuan + chongqing + shared > 0)
    .sort((a, b) => b.cuts - a.cuts || b.crossing - a.crossing || compareText(a.id, b.id));
  return { total: brokers.length, connected: before.length, brokers };
}
