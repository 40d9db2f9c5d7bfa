import type { CleanText } from "../../reading/types.js";
import { withoutExamples } from "./governing.js";
import type { PlaceNames } from "./places.js";
import type { Mention, Scene } from "./scene.js";

/** Whom or what an indicator is about. */
export interface Subject {
  readonly name: string;
  /** The entity, where it is one. */
  readonly id?: string;
}

/** Whom an article speaks of, whatever the order of its paragraphs. */
export interface Cast {
  /** Who is named most, places aside. */
  readonly lead: Subject | undefined;
  readonly event: Subject | undefined;
  /** Who is named most of those whose full name has this ending: 区 for 全区 and 该区. */
  readonly ending: (last: string) => Subject | undefined;
}

export const subjectOf = ({ id, name }: Pick<Mention, "id" | "name">): Subject => ({ name, ...(id !== undefined && { id }) });
/** Persons and papers own no figures. */
export const isOwner = ({ kind }: Mention): boolean => kind !== "Person" && kind !== "Policy";

/** Counts mentions; of those named equally often the one whose name comes first in code order leads. */
class Tally {
  readonly #counts = new Map<string, { mention: Mention; count: number }>();

  add(mention: Mention): void {
    const counted = this.#counts.get(mention.name);
    if (counted) counted.count++;
    else this.#counts.set(mention.name, { mention, count: 1 });
  }

  most(fits: (mention: Mention) => boolean): Mention | undefined {
    let best: { mention: Mention; count: number } | undefined;
    for (const counted of this.#counts.values()) {
      if (!fits(counted.mention)) continue;
      const more = !best || counted.count > best.count || (counted.count === best.count && counted.mention.name < best.mention.name);
      if (more) best = counted;
    }
    return best?.mention;
  }
}

/** The casts of a document's articles, and its own city. */
export class Casts {
  readonly #articles = new Map<number, Tally>();
  readonly #casts = new Map<number, Cast>();
  readonly #places: PlaceNames;
  /** The paper's city, else the one that the document names most. */
  readonly city: Subject | undefined;

  constructor(clean: CleanText, scenes: readonly Scene[], places: PlaceNames) {
    this.#places = places;
    const all = new Tally();
    for (const scene of scenes) {
      const article = clean.blocks[scene.block]?.article ?? 0;
      const tally = this.#articles.get(article) ?? new Tally();
      this.#articles.set(article, tally);
      for (const mention of withoutExamples(scene, scene.mentions.filter(isOwner))) {
        tally.add(mention);
        if (mention.kind === "Place") all.add(mention);
      }
    }
    const { city } = clean.masthead;
    const named = all.most(({ name }) => (city === undefined ? this.#full(name).endsWith("市") : this.#full(name) === city));
    this.city = named ? subjectOf({ ...named, name: city ?? this.#full(named.name) }) : city === undefined ? undefined : { name: city };
  }

  /** Whom an article speaks of. */
  of(article: number): Cast {
    const cast = this.#casts.get(article) ?? this.#make(this.#articles.get(article) ?? new Tally());
    this.#casts.set(article, cast);
    return cast;
  }

  #full(name: string): string {
    return this.#places.get(name) ?? name;
  }

  #make(tally: Tally): Cast {
    const one = (mention: Mention | undefined) => mention && subjectOf(mention);
    const endings = new Map<string, Subject | undefined>();
    return {
      lead: one(tally.most(({ kind }) => kind !== "Place")),
      event: one(tally.most(({ kind }) => kind === "Event")),
      ending: (last) => {
        if (!endings.has(last)) endings.set(last, one(tally.most(({ name }) => this.#full(name).endsWith(last))));
        return endings.get(last);
      },
    };
  }
}
