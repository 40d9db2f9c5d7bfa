import type { Entity } from "../reading/types.js";
import type { Story } from "./story.js";
import type { Tape } from "./tape.js";

/** Words that say that a happening takes place. */
const HELD = /举行|召开|举办|开幕|启动|开启|启幕|有一场|迎来|成立|揭牌|主办|承办|签|闭幕|落幕/u;

/**
 * The happening that a clause takes for granted (某某参加。): the last one that the article has told of so far, before one that
 * it merely names; the only one that it names at all.
 */
export function happeningOf(story: Story, tape: Tape): Entity | undefined {
  let held: Entity | undefined;
  let heldOn: Tape | undefined;
  const named = new Set<Entity>();
  for (const { tape: other, entity, clausal } of story.happenings.get(tape.block.article) ?? []) {
    named.add(entity);
    if (other.index > tape.index || !(clausal || HELD.test(other.text))) continue;
    // the body tells again what a headline says; within a sentence the first is what takes place
    if (held && (other.block.role === "headline" || heldOn === other)) continue;
    held = entity;
    heldOn = other;
  }
  return held ?? (named.size === 1 ? [...named][0] : undefined);
}
