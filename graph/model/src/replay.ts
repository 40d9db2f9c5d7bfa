import type { DocumentBundle } from "./bundle.js";
import { CuratedBundle, type TracedClaim } from "./curated-bundle.js";
import { type Decision, type Origin, standing } from "./decision.js";
import type { NodeId } from "./ids.js";
import type { Relation } from "./relations.js";

/** A claim that was proposed when its document was read, and on which somebody has decided. */
export interface DecidedProposal {
  /** Its id now. */
  readonly claim: string;
  readonly relation: Relation;
  /** By which it was proposed. */
  readonly method: string;
}

/** A document with the decisions that speak of it. */
export interface Replayed {
  readonly bundle: DocumentBundle;
  /** Numbers of the decisions that met something in it; without any, the bundle is as it was read. */
  readonly decisions: readonly number[];
  readonly decided: readonly DecidedProposal[];
  /** By id of a claim as it is now: its ids as the document was read. */
  readonly origins: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Step {
  readonly decision: Decision;
  readonly claims: ReadonlySet<string>;
  readonly origins: ReadonlyMap<string, ReadonlySet<string>>;
  readonly documents: ReadonlySet<string>;
}

/**
 * The decisions that stand, ready to be applied to any number of documents. Only those are looked at that name a claim or
 * node of a document, so a long journal costs a document of which it does not speak next to nothing.
 */
export class Replay {
  readonly #steps: readonly Step[];
  /** Places of the steps that speak of a claim or node, by its id. */
  readonly #byId = new Map<string, number[]>();
  /** The same by document and by a claim's id in it. */
  readonly #byOrigin = new Map<string, Map<string, number[]>>();

  constructor(decisions: readonly Decision[]) {
    this.#steps = standing(decisions).map(toStep);
    for (const [at, { decision, claims, origins }] of this.#steps.entries()) {
      const ids = decision.action === "merge" || decision.action === "split" ? [decision.from] : claims;
      for (const id of ids) push(this.#byId, id, at);
      if (decision.action === "split") continue;
      for (const [document, some] of origins) {
        const inDocument = this.#byOrigin.get(document) ?? new Map<string, number[]>();
        this.#byOrigin.set(document, inDocument);
        for (const id of some) push(inDocument, id, at);
      }
    }
  }

  apply(raw: DocumentBundle): Replayed {
    const applied: number[] = [];
    const curated = new CuratedBundle(raw);
    for (let at = this.#next(curated, -1); at !== undefined; at = this.#next(curated, at)) {
      const step = this.#steps[at] as Step;
      if (take(curated, step)) applied.push(step.decision.seq);
    }
    const claims = [...curated.claims.values()];
    return {
      bundle: applied.length === 0 ? raw : curated.build(),
      decisions: applied,
      decided: claims.flatMap(({ claim: { id, relation }, proposedBy, decided }) =>
        decided ? [...proposedBy].map((method) => ({ claim: id, relation, method })) : [],
      ),
      origins: new Map(claims.map(({ claim, origins }) => [claim.id, origins])),
    };
  }

  /** The id under which a node is to be looked for after merges: that of `id` itself where it was not merged. */
  currentId(id: NodeId): NodeId {
    let current = id;
    for (let at = this.#merge(current, -1); at !== undefined; at = this.#merge(current, at)) {
      const { decision } = this.#steps[at] as Step;
      if (decision.action === "merge") current = decision.into;
    }
    return current;
  }

  /** Ids of the nodes that were merged into a node, in order. */
  formerIds(id: NodeId): readonly NodeId[] {
    const merged = this.#steps.flatMap(({ decision }) => (decision.action === "merge" ? decision.from : []));
    return [...new Set(merged)].filter((former) => former !== id && this.currentId(former) === id).sort();
  }

  #merge(id: NodeId, after: number): number | undefined {
    return this.#byId.get(id)?.find((at) => at > after && this.#steps[at]?.decision.action === "merge");
  }

  /** The first step after `at` that speaks of a claim or node which the document has at this point. */
  #next({ document, mentions, claims }: CuratedBundle, at: number): number | undefined {
    let next: number | undefined;
    const consider = (places: readonly number[] | undefined) => {
      const place = places?.find((p) => p > at);
      if (place !== undefined && (next === undefined || place < next)) next = place;
    };
    if (this.#steps.length === 0) return undefined;
    for (const id of mentions.keys()) consider(this.#byId.get(id));
    const inDocument = this.#byOrigin.get(document);
    for (const [id, { origins }] of claims) {
      consider(this.#byId.get(id));
      if (inDocument !== undefined) for (const origin of origins) consider(inDocument.get(origin));
    }
    return next;
  }
}

/** A document as decisions leave it, replayed in their order. */
export function applyDecisions(raw: DocumentBundle, decisions: readonly Decision[]): DocumentBundle {
  return new Replay(decisions).apply(raw).bundle;
}

/** Applies a step; false where the document has nothing that it is about. */
function take(curated: CuratedBundle, step: Step): boolean {
  const { decision } = step;
  switch (decision.action) {
    case "accept":
    case "reject": {
      const chosen = chosenClaims(curated, step);
      curated.setState(chosen, decision.action === "accept" ? "accepted" : "rejected");
      return chosen.length > 0;
    }
    case "edit": {
      const chosen = chosenClaims(curated, step);
      curated.edit(chosen, decision.set, decision.names ?? {});
      return chosen.length > 0;
    }
    case "merge":
      curated.merge(decision.from, decision.into, decision.name);
      return true;
    case "split": {
      const whole = step.documents.has(curated.document);
      const only = whole ? undefined : chosenClaims(curated, step);
      curated.split(decision.from, decision.into, decision.name, only);
      return whole || (only?.length ?? 0) > 0;
    }
    case "undo":
      return false;
  }
}

/** Claims that a step names by the id they have, or by the one with which they were read. */
function chosenClaims({ document, claims }: CuratedBundle, step: Step): readonly TracedClaim[] {
  const inDocument = step.origins.get(document);
  return [...claims.values()].filter(
    ({ claim, origins }) => step.claims.has(claim.id) || (inDocument !== undefined && [...origins].some((id) => inDocument.has(id))),
  );
}

function toStep(decision: Decision): Step {
  const claims = "claims" in decision ? decision.claims : "claim" in decision ? [decision.claim] : [];
  const given: readonly Origin[] = ("origins" in decision && decision.origins) || [];
  const origins = new Map<string, Set<string>>();
  for (const [document, claim] of given) origins.set(document, (origins.get(document) ?? new Set<string>()).add(claim));
  const documents = decision.action === "split" ? decision.documents : [];
  return { decision, claims: new Set(claims), origins, documents: new Set(documents) };
}

function push(places: Map<string, number[]>, id: string, at: number): void {
  const known = places.get(id);
  if (known === undefined) places.set(id, [at]);
  else known.push(at);
}
