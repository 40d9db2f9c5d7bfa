import { Casts, isOwner, subjectOf } from "./cast.js";
import { governs, inOneClause, isCounted, leads, withoutExamples } from "./governing.js";

const GATHERED = /(?:出席|参加|参会|到会|与会|到场|参展|观展)/;
/** 占地36亩、建筑面积6万平方米的X. */
const OWNED = /^(?:、[^,。;:、]{0,14})?的“?$/;
/** How far back in its sentence a word such as 全市 or 该院 governs a number. */
const REACH = 240;
/** Words for a whole, which is the paper's city or what the article names of this ending. */
const WHOLE = /(?:全|我|本)([市区县省州])(?!.*(?:全|我|本)[市区县省州])/;
const THAT = /该([区县市省院校所])[^,。;]*$/;
/** Words for the happening that an article is about. */
const OCCASION = /(?:本届|本次|此次)[^,。;的]{0,6}(?:会|活动|论坛)[^。;]*$/;
/** Words after which a name that follows a number is where the counted things went. */
const WENT = /(?:落户|入驻|落地|在|签约)$/;
/** Finds the subjects of a document's indicators, sentence by sentence in order. */
export class Subjects {
  #clean;
  #casts;
  #block = -1;
  #article = -1;
  /** What the paragraph's last sentence spoke of. */
  #topic;
  /** Whom the sentence's numbers were given to, though it may name nobody. */
  #given;
  #event;
  #headline;
  constructor(clean, scenes, places) {
    this.#clean = clean;
    this.#casts = new Casts(clean, scenes, places);
  }
  /** Enters a sentence; a new paragraph forgets the one before. */
  enter({ block }) {
    if (block === this.#block) return;
    this.#block = block;
    this.#topic = undefined;
    this.#event = undefined;
    const article = this.#clean.blocks[block]?.article ?? 0;
    if (article !== this.#article) this.#headline = undefined;
    this.#article = article;
  }
  /** Leaves a sentence: what it spoke of is the topic of the next. */
  leave(scene) {
    const owners = withoutExamples(scene, scene.mentions.filter(isOwner));
    const topic = owners.find((mention) => governs(scene, mention)) ?? owners[0];
    this.#topic = topic ? subjectOf(topic) : (this.#given ?? this.#topic);
    this.#given = undefined;
    const event = owners.find(({ kind }) => kind === "Event");
    if (event) this.#event = subjectOf(event);
    if (topic && this.#clean.blocks[scene.block]?.role === "headline") this.#headline = subjectOf(topic);
  }
  /** The subject of a number with its measure; undefined where the document names none. */
  of(scene, measure, quantity) {
    this.#given = this.#find(scene, measure, quantity);
    return this.#given;
  }
  #find(scene, measure, quantity) {
    const { text, start } = scene;
    const { quote, rule } = measure;
    const owners = scene.mentions.filter(isOwner);
    const gathered = /[人名位]$/.test(quantity.unit) && GATHERED.test(text.slice(Math.max(start, quote.start - 12), quote.end + 6));
    const event = gathered ? (this.#event ?? this.#casts.of(this.#article).event) : undefined;
    if (event) return event;
    const owned = owners.find((m) => m.start >= quote.end && m.start < quote.end + 20 && OWNED.test(text.slice(quote.end, m.start)));
    if (owned) return subjectOf(owned);
    const own = rule === "carried" ? owners.find(({ end }) => end === quantity.start) : undefined;
    if (own) return subjectOf(own);
    const preceding = withoutExamples(
      scene,
      owners.filter((m) => m.start < quote.start && m.end <= quote.end),
    );
    const nearest = nearestOf(scene, preceding, quote.start);
    return (
      this.#pointed(text, Math.max(start, quote.start - REACH), quote.start, nearest) ??
      this.#other(scene, measure, owners, nearest ?? preceding.at(-1))
    );
  }
  /** Whom 全市, 全区 or 该院 means, where that stands nearer to the number than any name. */
  #pointed(text, from, to, nearest) {
    const { ending, event } = this.#casts.of(this.#article);
    const occasion = event && OCCASION.exec(text.slice(from, to + 8));
    if (occasion && (!nearest || from + occasion.index > nearest.end)) return event;
    const whole = WHOLE.exec(text.slice(from, to));
    if (whole && (!nearest || from + whole.index > nearest.end)) {
      const meant = (whole[1] === "市" ? this.#casts.city : undefined) ?? ending(whole[1]);
      if (meant) return meant;
    }
    const that = THAT.exec(text.slice(from, to + 2));
    return that && (!nearest || from + that.index > nearest.end) ? ending(that[1]) : undefined;
  }
  #other({ text }, { quote, rule }, owners, nearest) {
    const inside = owners.find((m) => m.start >= quote.start && m.end <= quote.end);
    const later = owners.find((m) => m.start >= quote.end && WENT.test(text.slice(Math.max(quote.end, m.start - 4), m.start)));
    const named = nearest ?? inside ?? later;
    if (named) return subjectOf(named);
    // 孵化器占全市25%: without a name the whole is what is spoken of
    const whole = rule === "share" ? this.#pointed(text, quote.start, quote.end, undefined) : undefined;
    return whole ?? this.#topic ?? this.#headline ?? this.#casts.of(this.#article).lead ?? this.#casts.city;
  }
}
/** The name that governs the number's own clause, else the last that opens one before it, else the last at all. */
function nearestOf(scene, preceding, at) {
  const governing = preceding.filter((mention) => governs(scene, mention) && !isCounted(scene, mention));
  return (
    governing.findLast(({ end }) => inOneClause(scene, end, Math.min(at, end + REACH))) ??
    governing.findLast((mention) => leads(scene, mention)) ??
    governing.at(-1)
  );
}
//# sourceMappingURL=subject.js.map
