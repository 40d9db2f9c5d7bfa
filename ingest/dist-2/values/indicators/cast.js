import { withoutExamples } from "./governing.js";
export const subjectOf = ({ id, name }) => ({ name, ...(id !== undefined && { id }) });
/** Persons and papers own no figures. */
export const isOwner = ({ kind }) => kind !== "Person" && kind !== "Policy";
/** Counts mentions; of those named equally often the one whose name comes first in code order leads. */
class Tally {
  #counts = new Map();
  add(mention) {
    const counted = this.#counts.get(mention.name);
    if (counted) counted.count++;
    else this.#counts.set(mention.name, { mention, count: 1 });
  }
  most(fits) {
    let best;
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
  #articles = new Map();
  #casts = new Map();
  #places;
  /** The paper's city, else the one that the document names most. */
  city;
  constructor(clean, scenes, places) {
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
  of(article) {
    const cast = this.#casts.get(article) ?? this.#make(this.#articles.get(article) ?? new Tally());
    this.#casts.set(article, cast);
    return cast;
  }
  #full(name) {
    return this.#places.get(name) ?? name;
  }
  #make(tally) {
    const one = (mention) => mention && subjectOf(mention);
    const endings = new Map();
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
//# sourceMappingURL=cast.js.map
