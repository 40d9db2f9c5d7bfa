import {
  type Claim,
  claimId,
  type DocumentBundle,
  type Kind,
  type Mention,
  nodeId,
  type Observation,
  observationId,
  orient,
} from "@chengyu-atlas/model";

/** Builds the bundle of one document out of sentences, so that every piece of evidence is a quote that stands in its text. */
export class BundleBuilder {
  readonly #mentions = new Map<string, Mention>();
  readonly #claims: Claim[] = [];
  readonly #observations: Observation[] = [];

  constructor(
    private readonly document: DocumentBundle["document"],
    private readonly text: string,
  ) {}

  node(kind: Kind, name: string, more: Partial<Mention> = {}): string {
    const id = nodeId(kind, name);
    this.#mentions.set(id, { id, kind, name, aliases: [], trust: 0, ...more });
    return id;
  }

  claim(
    relation: Claim["relation"],
    source: string,
    target: string,
    quote: string,
    more: Partial<Omit<Claim, "id" | "relation" | "source" | "target" | "evidence">> = {},
  ): this {
    const [from, to] = orient(relation, source, target);
    const said = { relation, source: from, target: to, status: "done", state: "accepted", method: "curated", ...more } as const;
    this.#claims.push({ ...said, id: claimId(said), evidence: [this.#evidence(quote)] });
    return this;
  }

  observe(subject: string, quote: string, more: Pick<Observation, "measure" | "value" | "unit"> & Partial<Observation>): this {
    const said = { bound: "=", ...more, subject } as const;
    this.#observations.push({ ...said, id: observationId(said), evidence: [this.#evidence(quote)] });
    return this;
  }

  build(): DocumentBundle {
    const { document, text } = this;
    return { document, text, mentions: [...this.#mentions.values()], claims: this.#claims, observations: this.#observations };
  }

  #evidence(quote: string) {
    const start = this.text.indexOf(quote);
    if (start < 0) throw new Error(`"${quote}" does not stand in the text of ${this.document.id}`);
    return { document: this.document.id, start, end: start + quote.length, locator: "01版" };
  }
}
