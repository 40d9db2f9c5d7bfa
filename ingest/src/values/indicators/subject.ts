import type { CleanText } from "../../reading/types.js";
import type { Quantity } from "../quantities.js";

import type { PlaceNames } from "./places.js";
import type { Mention, Scene } from "./scene.js";
import type { Measure } from "./spot.js";

/** Whom or what an indicator is about. */
export interface Subject {
  readonly name: string;
  /** The entity, where it is one. */
  readonly id?: string;
}

/** Words that make the name after them an object, a source or a site. */
const OBLIQUE = /(?:与|和|同|跟|向|由|为|对|给|以|用|通过|借助|依托|围绕|从|比|位于|来自|赴|前往|走进|及|至|于|据|经|被|让|请)$/;
/** A name whose bearer only speaks here: X相关负责人介绍. */
const SPEAKS =
  /^(?:党委|党组|党工委|管委会|相关|有关|主要|项目)*(?:负责人|负责同志|书记|主任|局长|院长|校长|董事长|总经理|发言人|工作人员|人士)|^(?:介绍|表示|透露|告诉|称|说)/;
/** 在X,目前已有: a site that opens its clause is what is spoken of. */
const OPENING = /(?:^|[,。;:!?\n“])(?:目前|如今|据悉|据统计|此外|同时)?$/;
const CLAUSE_MARK = /[,。;:!?\n]/;
const LINK = /^[”》]?(?:[、和及]|以及)[“《]?$/;
const GATHERED = /(?:出席|参加|参会|到会|与会|到场|参展|观展)/;
/** What is told of an undertaking after its name, though the name is an object: 与X签约Y项目,将建设…. */
const TOLD_ON = /^[”》]?,(?:将|该|规划|总投资|投资|占地|建筑面积|预计|计划|拟|可|项目|其中)/;

/** 占地36亩、建筑面积6万平方米的X. */
const OWNED = /^(?:、[^,。;:、]{0,14})?的“?$/;

/** How far back in its sentence a word such as 全市 or 该院 governs a number. */
const REACH = 240;

const subjectOf = ({ id, name }: Mention): Subject => ({ name, ...(id !== undefined && { id }) });
const isOwner = ({ kind }: Mention) => kind !== "Person" && kind !== "Policy";

/** What follows an example: 等, or more of the list and then 等. */
const EXAMPLE = /^[”》]?(?:(?:、[^、,。;\d]{2,16}){1,4})?等/;

/** Mentions without lists of examples: A、B等10家单位. */
function withoutExamples({ text }: Scene, mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  let group: Mention[] = [];
  const close = () => {
    const last = group.at(-1);
    if (last && !EXAMPLE.test(text.slice(last.end, last.end + 60))) kept.push(...group);
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

/** Whether a name is what its clause speaks of, not an object, a site or a speaker in it. */
function governs({ text, start }: Scene, mention: Mention): boolean {
  const before = text.slice(Math.max(start, mention.start - 8), mention.start);
  if (/^(?:境内|段|至|到|—|-)/.test(text.slice(mention.end, mention.end + 2))) return false;
  if (OBLIQUE.test(before) || SPEAKS.test(text.slice(mention.end, mention.end + 12))) return false;
  return !before.endsWith("在") || OPENING.test(before.slice(0, -1));
}

/** Whether a name is what a list counts: 国家实验室1个、天府实验室2个. */
function isCounted({ text }: Scene, { kind, end }: Mention): boolean {
  return kind !== "Place" && kind !== "Park" && /^[\d.*]+[余多万]?[个家所项名位座][、,;。)]/.test(text.slice(end, end + 12));
}

/** Whether a name opens its clause, or is the object that what follows is told of. */
function leads(scene: Scene, mention: Mention): boolean {
  const { text, start, dates } = scene;
  if (TOLD_ON.test(text.slice(mention.end, mention.end + 6))) return true;
  let at = mention.start;
  while (at > start && !CLAUSE_MARK.test(text[at - 1] as string)) at--;
  const dated = dates.find((date) => date.start >= at && date.end <= mention.start);
  const before = text.slice(dated?.end ?? at, mention.start);
  return /^(?:目前|如今|其中|此外|同时|近年来|据悉|现在|,|在|“|前|以来|截至目前)*$/.test(before) || /(?:落户|入驻|的“?)$/.test(before);
}

/** Finds the subjects of a document's indicators, sentence by sentence in order. */
export class Subjects {
  readonly #clean: CleanText;
  #block = -1;
  #article = -1;
  /** What the paragraph's last sentence spoke of, else what the article's did. */
  #topic: Subject | undefined;
  #event: Subject | undefined;
  #headline: Subject | undefined;
  #city: string | undefined;

  readonly #places: PlaceNames;
  /** The last name of the article with each ending, for 该区 and 该院 that nobody else has resolved. */
  #byEnding = new Map<string, Subject>();

  constructor(clean: CleanText, places: PlaceNames) {
    this.#clean = clean;
    this.#places = places;
    this.#city = clean.masthead.city;
  }

  /** Enters a sentence; a new article forgets the one before. */
  enter({ block }: Scene): void {
    const article = this.#clean.blocks[block]?.article ?? -1;
    if (block !== this.#block && this.#headline) this.#topic ??= this.#headline;
    this.#block = block;
    if (article === this.#article) return;
    this.#article = article;
    this.#topic = undefined;
    this.#event = undefined;
    this.#headline = undefined;
    this.#byEnding = new Map();
  }

  /** Leaves a sentence: what it spoke of is the topic of the next. */
  leave(scene: Scene): void {
    const owners = withoutExamples(scene, scene.mentions.filter(isOwner));
    const topic = owners.find((mention) => governs(scene, mention)) ?? owners[0];
    if (topic) this.#topic = subjectOf(topic);
    const event = owners.find(({ kind }) => kind === "Event");
    if (event) this.#event = subjectOf(event);
    if (topic && this.#clean.blocks[scene.block]?.role === "headline") this.#headline = subjectOf(topic);
    for (const owner of owners) this.#byEnding.set((this.#places.get(owner.name) ?? owner.name).slice(-1), subjectOf(owner));
    if (this.#clean.masthead.city !== undefined) return;
    for (const { kind, name } of scene.mentions) {
      const full = kind === "Place" ? (this.#places.get(name) ?? name) : "";
      if (full.endsWith("市")) this.#city = full;
    }
  }

  /** The subject of a number with its measure; undefined where the text names none. */
  of(scene: Scene, { quote, rule }: Measure, { unit, start: at }: Quantity): Subject | undefined {
    const { text, start, mentions } = scene;
    if (this.#event && /[人名位]$/.test(unit) && GATHERED.test(text.slice(Math.max(start, quote.start - 12), quote.end + 6)))
      return this.#event;
    const reach = Math.max(start, quote.start - REACH);
    const owners = mentions.filter(isOwner);
    const owned = owners.find(
      (m) => m.start >= quote.end && OWNED.test(text.slice(quote.end, Math.min(m.start, quote.end + 20))) && m.start < quote.end + 20,
    );
    if (owned) return subjectOf(owned);
    const own = rule === "carried" ? owners.find(({ end }) => end === at) : undefined;
    if (own) return subjectOf(own);
    const preceding = withoutExamples(
      scene,
      owners.filter((m) => m.start < quote.start && m.end <= quote.start + (quote.end - quote.start)),
    );
    const nearest = this.#preceding(scene, preceding, quote.start);
    const whole = this.#whole(text.slice(reach, quote.start));
    if (whole && (!nearest || reach + whole.at > nearest.end)) return whole.subject;
    const that = /该([区县市省院校所])[^,。;]*$/.exec(text.slice(reach, quote.start + 2))?.[1];
    const meant = that === undefined ? undefined : this.#byEnding.get(that);
    if (meant) return meant;
    if (nearest) return subjectOf(nearest);
    const inside = owners.find((m) => m.start >= quote.start && m.end <= quote.end);
    const later = owners.find((m) => m.start >= quote.end && /(?:落户|入驻|落地|在|签约)$/.test(text.slice(quote.end, m.start)));
    const other = inside ?? later ?? preceding.at(-1);
    return other ? subjectOf(other) : (this.#topic ?? this.#headline ?? this.#ofCity());
  }

  /** The name that governs the number's own clause, else the last that opens one before it, else the last at all. */
  #preceding(scene: Scene, preceding: readonly Mention[], at: number): Mention | undefined {
    const governing = preceding.filter((mention) => governs(scene, mention) && !isCounted(scene, mention));
    const sameClause = governing.findLast(({ end }) => !CLAUSE_MARK.test(scene.text.slice(end, Math.min(at, end + REACH))));
    return sameClause ?? governing.findLast((mention) => leads(scene, mention)) ?? governing.at(-1);
  }

  #ofCity(): Subject | undefined {
    return this.#city === undefined ? undefined : { name: this.#city };
  }

  /** 全市 and 我市 are the paper's city, 全区 and 全省 the last district and province that the article has named. */
  #whole(before: string): { at: number; subject: Subject } | undefined {
    const found = before.match(/(?:全|我|本)([市区县省州])(?!.*(?:全|我|本)[市区县省州])/);
    if (found?.index === undefined) return undefined;
    const subject = (found[1] === "市" ? this.#ofCity() : undefined) ?? this.#byEnding.get(found[1] as string);
    return subject && { at: found.index, subject };
  }
}
