import type { Status } from "@chengyu-atlas/model";
import type { CleanText, Entity, Recognition } from "../reading/types.js";
import type { DateMention } from "../values/index.js";
import { type Mention, type Mentions } from "./mentions.js";
import type { Tape } from "./tape.js";
/** Two sides of a signing, as frames need them to read what the signing was about. */
export interface Signing {
  readonly article: number;
  /** Place of its sentence. */
  readonly index: number;
  readonly parties: readonly [Entity, Entity];
}
/** A document as frames see it. */
export interface Story {
  readonly clean: CleanText;
  readonly recognition: Recognition;
  readonly mentions: Mentions;
  /** One for each sentence that names something, in order. */
  readonly tapes: readonly Tape[];
  /** All tapes of an article, by its number. */
  readonly articles: ReadonlyMap<number, readonly Tape[]>;
  readonly dates: readonly DateMention[];
  /** The first place, outside longer names, of each entity. */
  readonly first: ReadonlyMap<Entity, Mention>;
  /** How far things have come that the frames read so far have found in the making: done once any says so. */
  readonly progress: Map<Entity, Status>;
  /** Filled when the frames of signings have been read, which come first. */
  readonly signings: Signing[];
}
/** Tells a document's sentences for the frames. */
export declare function storyOf(clean: CleanText, recognition: Recognition, dates: readonly DateMention[]): Story;
/** The government of a place or region, where the document names it: 重庆 → 重庆市人民政府. */
export declare function governmentOf(story: Story, region: string): Entity | undefined;
/** Whether an entity is a side of a signing in the document. */
export declare function signed(story: Story, entity: Entity): boolean;
//# sourceMappingURL=story.d.ts.map
