import type { Range } from "../../reading/mapped-text.js";
import type { CleanText, Entity } from "../../reading/types.js";
import type { Mention, Scene } from "./scene.js";

/** Whom or what an indicator is about. */
export interface Subject {
  readonly name: string;
  readonly id?: string;
}

/** Words that make the name after them an object or a site: 与X, 为X, 落户X. */
const OBLIQUE = /(?:与|和|同|跟|向|由|为|对|给|以|用|通过|借助|依托|围绕|从|比|位于|来自|落户|入驻|赴|前往|走进|及|至)$/;
const SITE = /(?:在|于)$/;
const CLAUSE_START = /(?:^|[,。;:!?\n“])[^,。;:!?\n“]{0,6}$/;
const LINK = /^(?:[、和与及]|以及)$/;
const GATHERED = /(?:出席|参加|参会|到会|与会|到场|参展|观展)/;

const named = ({ id, name }: Entity): Subject => ({ id, name });
const isOwner = ({ entity }: Mention) => entity.kind !== "Person" && entity.kind !== "Policy";

/** The mentions before `at`, without lists of examples: A、B等10家单位. */
function withoutExamples({ text }: Scene, mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  let group: Mention[] = [];
  const close = () => {
    const last = group.at(-1);
    if (last && !/^等/.test(text.slice(last.end, last.end + 1))) kept.push(...group);
    group = [];
  };
  for (const mention of mentions) {
    const previous = group.at(-1);
    if (previous && !LINK.test(text.slice(previous.end, mention.start))) close();
    group.push(mention);
  }
  close();
  return kept;
}

/** Whether a name before a number is what the clause speaks of, not an object or a mere site in it. */
function governs({ text, start }: Scene, mention: Mention): boolean {
  const before = text.slice(Math.max(start, mention.start - 8), mention.start);
  if (OBLIQUE.test(before)) return false;
  // 在X,目前已有: a site that opens its clause is what is spoken of
  return !SITE.test(before) || CLAUSE_START.test(before.replace(SITE, ""));
}

/** Finds the subjects of a document's indicators, sentence by sentence in order. */
export class Subjects {
  readonly #clean: CleanText;
  #block = -1;
  #topic: Subject | undefined;
  #event: Subject | undefined;
  #headline: Subject | undefined;
  #article = -1;

  constructor(clean: CleanText) {
    this.#clean = clean;
  }

  /** Enters a sentence: what an earlier paragraph spoke of no longer counts. */
  enter({ block }: Scene): void {
    if (block === this.#block) return;
    const place = this.#clean.blocks[block];
    if (place && place.article !== this.#article) {
      this.#article = place.article;
      this.#headline = undefined;
      this.#event = undefined;
    }
    this.#block = block;
    this.#topic = undefined;
  }

  /** Leaves a sentence: what it spoke of is the topic of the next. */
  leave(scene: Scene): void {
    const owners = withoutExamples(scene, scene.mentions.filter(isOwner));
    const topic = owners.find((mention) => governs(scene, mention)) ?? owners[0];
    if (topic) this.#topic = named(topic.entity);
    const event = owners.find(({ entity }) => entity.kind === "Event");
    if (event) this.#event = named(event.entity);
    if (topic && this.#clean.blocks[scene.block]?.role === "headline") this.#headline = named(topic.entity);
  }

  /** The subject of a number whose words span `quote`; undefined where the text names none. */
  of(scene: Scene, quote: Range, end: number): Subject | undefined {
    const { text, mentions, start } = scene;
    const owners = mentions.filter(isOwner);
    if (this.#event && GATHERED.test(text.slice(quote.start, end + 6))) return this.#event;
    const following = owners.find(
      (m) => m.start >= end && m.start <= end + 3 && /^的?“?$/.test(text.slice(end, m.start)) && text[end] === "的",
    );
    if (following) return named(following.entity);
    const preceding = withoutExamples(
      scene,
      owners.filter((m) => m.end <= quote.start || m.start < quote.start),
    );
    const governing = preceding.filter((mention) => governs(scene, mention));
    const nearest = governing.at(-1) ?? preceding.at(-1);
    const whole = this.#owner(text.slice(start, quote.start));
    if (whole && (!nearest || text.lastIndexOf(whole.word, quote.start) > nearest.end)) return whole.subject;
    if (nearest) return named(nearest.entity);
    const inside = owners.find((m) => m.start >= quote.start && m.end <= end);
    const later = owners.find((m) => m.start >= end && /(?:落户|入驻|落地|在|签约)$/.test(text.slice(end, m.start)));
    const own = inside ?? later;
    return own ? named(own.entity) : (this.#topic ?? this.#headline ?? this.#city());
  }

  #city(): Subject | undefined {
    const { city } = this.#clean.masthead;
    return city === undefined ? undefined : { name: city };
  }

  /** 全市 and 我市 are the paper's city. */
  #owner(before: string): { word: string; subject: Subject } | undefined {
    const city = this.#city();
    const word = /(?:全市|我市|本市)(?!.*(?:全市|我市|本市))/.exec(before)?.[0];
    return city && word !== undefined ? { word, subject: city } : undefined;
  }
}
