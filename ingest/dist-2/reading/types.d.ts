import type { Amount, Bound, Kind, PartialDate, Relation, Status } from "@chengyu-atlas/model";
import type { MappedText, Range } from "./mapped-text.js";
/** What a reader makes of a file: its text as it will be kept and quoted, and where things stood in the file. */
export interface SourceText {
  /** The file's text, line ends as `\n`; evidence points into it. */
  readonly text: string;
  /** What kind of file it was, e.g. `txt`, `docx`. */
  readonly format: string;
  /** Pages, sheets or sections of the file, by the offset in `text` at which each begins. */
  readonly parts: readonly {
    readonly start: number;
    readonly locator: string;
  }[];
  /** What a user should know: a guessed encoding, skipped pictures. */
  readonly notes: readonly string[];
}
/** What a stretch of a document is for. Only headlines and paragraphs are read for entities. */
export type BlockRole = "headline" | "paragraph" | "masthead" | "byline" | "credit" | "pointer" | "repeat";
/** A headline, a paragraph or a stretch that is set aside, in the clean text. */
export interface Block extends Range {
  readonly role: BlockRole;
  /** Number of the article that it belongs to, from 1: a headline begins one unless it is a subhead. A caption is one by itself. */
  readonly article: number;
}
/** What the head of a document says of itself. Absent is what it does not say; nothing is guessed. */
export interface Masthead {
  readonly publication?: string;
  /** Day, month or year of the issue. */
  readonly issued?: PartialDate;
  /** The city whose paper it is, as a place's name (`重庆市`): what 我市 and 全市 mean. */
  readonly city?: string;
  /** The province whose paper it is: what 我省 and 全省 mean. A paper of 重庆 has none. */
  readonly province?: string;
  readonly title?: string;
  readonly issue?: string;
}
/**
 * A document's text made ready for reading: wrapped lines joined, widths folded, traditional script simplified. Its
 * `origins` lead back into the source text.
 */
export interface CleanText extends MappedText {
  readonly blocks: readonly Block[];
  /** Sentences of headlines and paragraphs, in order; each lies in one block. The closing mark belongs to its sentence. */
  readonly sentences: readonly Sentence[];
  readonly masthead: Masthead;
}
export interface Sentence extends Range {
  /** Place in `blocks`. */
  readonly block: number;
}
/** One thing that a document names, however often. */
export interface Entity {
  /** Only for this document: `e1`, `e2`, … in the order of first mention. */
  readonly id: string;
  readonly kind: Kind;
  readonly subtype?: string;
  /** The fullest form that the document gives. */
  readonly name: string;
  /** The other forms in this document. */
  readonly aliases: readonly string[];
  /** The gazetteer's node, where it is one of those. */
  readonly known?: string;
  /** The rule that found it, e.g. `suffix`, `gazetteer`, `title`. */
  readonly rule: string;
}
/** A place in the clean text where an entity is named; of nested names each has its own. */
export interface Span extends Range {
  readonly entity: string;
  /** How it is named here: with a name of its own, by a short form, or by a word such as 该院, 我市, 双方. */
  readonly by: "name" | "short" | "pronoun";
}
/** All that is named in a document. Spans are in order of start, longer ones first. */
export interface Recognition {
  readonly entities: readonly Entity[];
  readonly spans: readonly Span[];
  /** Persons with what the text makes them: employers by id of entity, titles verbatim. */
  readonly posts: readonly Post[];
}
/** A post that the text gives to a person. */
export interface Post {
  readonly person: string;
  /** The entity at which it is held. */
  readonly employer: string;
  /** Verbatim; several at one employer are joined by 、. */
  readonly title: string;
  /** The words that say so, in the clean text. */
  readonly quote: Range;
}
/** A relation that a frame found. */
export interface FoundRelation {
  readonly relation: Relation;
  readonly source: string;
  readonly target: string;
  readonly status: Status;
  readonly date?: PartialDate;
  readonly title?: string;
  readonly role?: string;
  readonly amount?: Amount;
  /** The shortest run of the clean text that shows it. */
  readonly quote: Range;
  /** The frame, e.g. `co-built/jointly`. */
  readonly frame: string;
}
/** A measured number that the text gives to a subject. */
export interface FoundIndicator {
  /** The entity, where it is one; else `subjectName` is all there is. */
  readonly subject?: string;
  readonly subjectName: string;
  readonly measure: string;
  readonly value: number;
  readonly unit: string;
  readonly bound: Bound;
  readonly period?: string;
  readonly quote: Range;
  readonly rule: string;
}
/** Everything that reading finds in a document. */
export interface Extraction {
  readonly source: SourceText;
  readonly clean: CleanText;
  readonly recognition: Recognition;
  /** As `recognition`, with the places in which nothing is said to stand: something may still be found to. */
  readonly named: Recognition;
  readonly relations: readonly FoundRelation[];
  readonly indicators: readonly FoundIndicator[];
}
//# sourceMappingURL=types.d.ts.map
