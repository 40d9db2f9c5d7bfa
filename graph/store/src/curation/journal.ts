import { type Decision, type NodeId, nodesOf, Replay, targetsOf } from "@chengyu-atlas/model";
import { decisionsInOrder } from "../cursors.js";
import { checkPage, type PageRequest, type Slice, toSlice } from "../page.js";
import type { DecisionQuery, StoredDecision } from "./curation.js";

/** All decisions in their order, as a process knows them. */
export class Journal {
  #replay: Replay | undefined;
  #undoneBy: ReadonlyMap<number, number> | undefined;

  constructor(readonly decisions: readonly Decision[] = []) {}

  /** Number of the newest decision; 0 where there is none. */
  get last(): number {
    return this.decisions.at(-1)?.seq ?? 0;
  }

  /** The decisions that stand, ready to be applied. */
  get replay(): Replay {
    this.#replay ??= new Replay(this.decisions);
    return this.#replay;
  }

  with(...later: readonly Decision[]): Journal {
    return new Journal([...this.decisions, ...later]);
  }

  find(seq: number): StoredDecision | undefined {
    const found = this.decisions[seq - 1];
    return found && this.#stored(found);
  }

  list(query: DecisionQuery, page: PageRequest): Slice<StoredDecision> {
    checkPage(page);
    const [after] = decisionsInOrder.decode(page.after) ?? [];
    const [before] = decisionsInOrder.decode(page.before) ?? [];
    const rest = this.#chosen(query).filter(({ seq }) => (after === undefined || seq < after) && (before === undefined || seq > before));
    return toSlice(
      (page.backward ? rest.reverse() : rest).slice(0, page.first + 1),
      page.first,
      ({ seq }) => decisionsInOrder.encode([seq]),
      (decision) => this.#stored(decision),
      page.backward,
    );
  }

  count(query: DecisionQuery): number {
    return this.#chosen(query).length;
  }

  #chosen({ actions, target, node }: DecisionQuery): readonly Decision[] {
    const touches = node === undefined ? () => true : this.#touching(node);
    return this.decisions
      .filter((decision) => actions?.includes(decision.action) !== false && (target === undefined || targetsOf(decision).includes(target)))
      .filter(touches)
      .reverse();
  }

  /** Whether a decision, or the one that it undoes, touches a node under any of its ids. */
  #touching(node: NodeId): (decision: Decision) => boolean {
    const current = this.replay.currentId(node);
    const ids = new Set([node, current, ...this.replay.formerIds(current)]);
    return (decision) => {
      const told = decision.action === "undo" ? this.decisions[decision.decision - 1] : decision;
      return told !== undefined && nodesOf(told).some((id) => ids.has(id));
    };
  }

  #stored(decision: Decision): StoredDecision {
    this.#undoneBy ??= new Map(this.decisions.flatMap((d) => (d.action === "undo" ? [[d.decision, d.seq] as const] : [])));
    const undoneBy = this.#undoneBy.get(decision.seq);
    return undoneBy === undefined ? decision : { ...decision, undoneBy };
  }
}
