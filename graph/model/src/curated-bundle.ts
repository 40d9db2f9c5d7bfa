import type { DocumentBundle } from "./bundle.js";
import { claimProblems, kindsNamed } from "./check-bundle.js";
import { type ClaimEdit, nameInId } from "./decision.js";
import type { Claim, Evidence, Observation } from "./fields.js";
import { claimId, kindOfId, type NodeId, normaliseName, observationId, orient } from "./ids.js";
import type { Mention } from "./mention.js";
import { STATES, type State } from "./vocabulary.js";

/**
 * Added to the trust of what a document said of a node that was merged into another, and the trust of a mention that an
 * edit brings: such words fill gaps and never stand before what is said of the node itself.
 */
const GAP_FILLER = 3;

/** A claim with where it comes from. */
export interface TracedClaim {
  readonly claim: Claim;
  /** Its ids in the document as it was read; more than one where claims became equal. */
  readonly origins: ReadonlySet<string>;
  /** Methods by which it was proposed, as the document was read; none where it was not. */
  readonly proposedBy: ReadonlySet<string>;
  /** Whether somebody accepted, rejected or edited it. */
  readonly decided: boolean;
}

/** What a document says while decisions are applied to it, one after the other. */
export class CuratedBundle {
  readonly mentions: Map<NodeId, Mention>;
  readonly claims: Map<string, TracedClaim>;
  readonly #observations: Map<string, Observation>;

  constructor(private readonly raw: DocumentBundle) {
    this.mentions = new Map(raw.mentions.map((mention) => [mention.id, mention]));
    this.claims = new Map(
      raw.claims.map((claim) => [
        claim.id,
        { claim, origins: new Set([claim.id]), proposedBy: new Set(claim.state === "proposed" ? [claim.method] : []), decided: false },
      ]),
    );
    this.#observations = new Map(raw.observations.map((observation) => [observation.id, observation]));
  }

  get document(): string {
    return this.raw.document.id;
  }

  build(): DocumentBundle {
    return {
      document: this.raw.document,
      text: this.raw.text,
      mentions: [...this.mentions.values()],
      claims: [...this.claims.values()].map(({ claim }) => claim),
      observations: [...this.#observations.values()],
    };
  }

  setState(chosen: readonly TracedClaim[], state: State): void {
    for (const traced of chosen) this.claims.set(traced.claim.id, { ...traced, claim: { ...traced.claim, state }, decided: true });
  }

  /** Claims that would not be allowed by the model after the edit stay as they are. */
  edit(chosen: readonly TracedClaim[], set: ClaimEdit, names: Readonly<Record<NodeId, string>>): void {
    for (const traced of chosen) {
      const claim = edited(traced.claim, set);
      if (claimProblems(claim, kindsNamed([claim.source, claim.target])).length > 0) continue;
      this.claims.delete(traced.claim.id);
      this.#put({ ...traced, claim, decided: true });
      for (const end of [claim.source, claim.target]) this.#mention(end, names[end] ?? nameInId(end));
    }
  }

  /** All that is said of `from` is said of `into`. A claim that would join a node with itself says nothing any more. */
  merge(from: NodeId, into: NodeId, name: string): void {
    const mention = this.mentions.get(from);
    if (mention === undefined) return;
    this.mentions.delete(from);
    const { id: _, name: former, ...fields } = mention;
    const as = { ...fields, id: into, name, aliases: [former, ...mention.aliases], trust: mention.trust + GAP_FILLER };
    this.mentions.set(into, joined(this.mentions.get(into), as));
    this.#repoint(from, into, [...this.claims.values()]);
    this.#repointRest(from, into);
  }

  /** All that is said of `from` is said of `into`, a name of its own; where `only` is given, those claims alone. */
  split(from: NodeId, into: NodeId, name: string, only?: readonly TracedClaim[]): void {
    const mention = this.mentions.get(from);
    if (mention === undefined) return;
    // the names of the one node are not those of the other
    const as = { ...mention, id: into, name, aliases: [] };
    if (only !== undefined && !only.some(({ claim }) => claim.source === from || claim.target === from)) return;
    this.mentions.set(into, joined(this.mentions.get(into), as));
    this.#repoint(from, into, only ?? [...this.claims.values()]);
    if (only === undefined || !this.#speaksOf(from)) {
      this.mentions.delete(from);
      this.#repointRest(from, into);
    }
  }

  #put(traced: TracedClaim): void {
    const known = this.claims.get(traced.claim.id);
    this.claims.set(traced.claim.id, known === undefined ? traced : unitedClaims(known, traced));
  }

  #mention(id: NodeId, name: string): void {
    const kind = kindOfId(id);
    if (kind !== undefined && !this.mentions.has(id)) this.mentions.set(id, { id, kind, name, aliases: [], trust: GAP_FILLER });
  }

  #repoint(from: NodeId, into: NodeId, chosen: readonly TracedClaim[]): void {
    const moved = chosen.filter(({ claim }) => claim.source === from || claim.target === from);
    for (const { claim } of moved) this.claims.delete(claim.id);
    for (const traced of moved) {
      const end = (id: NodeId) => (id === from ? into : id);
      const says = { ...traced.claim, source: end(traced.claim.source), target: end(traced.claim.target) };
      if (says.source !== says.target) this.#put({ ...traced, claim: { ...says, id: claimId(says) } });
    }
  }

  /** Observations, and the places that nodes name. */
  #repointRest(from: NodeId, into: NodeId): void {
    for (const observation of [...this.#observations.values()].filter(({ subject }) => subject === from)) {
      this.#observations.delete(observation.id);
      const id = observationId({ ...observation, subject: into });
      const known = this.#observations.get(id);
      const evidence = known === undefined ? observation.evidence : unitedEvidence(known.evidence, observation.evidence);
      this.#observations.set(id, { ...observation, subject: into, id, evidence });
    }
    for (const [id, mention] of this.mentions) {
      if (mention.place !== from && mention.city !== from) continue;
      const { place, city, ...rest } = mention;
      const placed = place === from ? into : place;
      // a place that was merged into the one it lies in does not lie in itself
      const kept = placed === id ? undefined : placed;
      this.mentions.set(id, { ...rest, ...(kept && { place: kept }), ...(city && { city: city === from ? into : city }) });
    }
  }

  #speaksOf(id: NodeId): boolean {
    const claims = [...this.claims.values()].some(({ claim }) => claim.source === id || claim.target === id);
    const observations = [...this.#observations.values()].some(({ subject }) => subject === id);
    return claims || observations || [...this.mentions.values()].some(({ place, city }) => place === id || city === id);
  }
}

/** A claim after an edit: by a person's hand, with the same evidence. Its ends are those of the kept claim, in their order. */
export function edited(claim: Claim, { state = "accepted", ...set }: ClaimEdit): Claim {
  const [source, target] = orient(claim.relation, claim.source, claim.target);
  const fields = Object.entries({ ...claim, source, target, ...set, state, method: "curated" }).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  const says = Object.fromEntries(fields) as unknown as Claim;
  return { ...says, id: claimId(says) };
}

/** What a document says of one node in two mentions: the first has the word, the second fills its gaps. */
function joined(own: Mention | undefined, other: Mention): Mention {
  if (own === undefined) return other;
  const name = normaliseName(own.name);
  const aliases = [...new Set([...own.aliases, other.name, ...other.aliases])].filter((alias) => normaliseName(alias) !== name);
  return { ...other, ...own, aliases };
}

const STRENGTH = Object.keys(STATES) as readonly State[];

function unitedClaims(a: TracedClaim, b: TracedClaim): TracedClaim {
  const state = STRENGTH.find((s) => s === a.claim.state || s === b.claim.state) ?? a.claim.state;
  return {
    claim: { ...a.claim, state, evidence: unitedEvidence(a.claim.evidence, b.claim.evidence) },
    origins: new Set([...a.origins, ...b.origins]),
    proposedBy: new Set([...a.proposedBy, ...b.proposedBy]),
    decided: a.decided || b.decided,
  };
}

/** Each place of the text once. */
function unitedEvidence(a: readonly Evidence[], b: readonly Evidence[]): readonly Evidence[] {
  return [...a, ...b.filter((e) => !a.some((known) => known.start === e.start && known.end === e.end))];
}
