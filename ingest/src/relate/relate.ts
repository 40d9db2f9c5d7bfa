import type { CleanText, FoundRelation, Recognition } from "../reading/types.js";
import type { DateMention } from "../values/index.js";
import type { Finding, Frame } from "./frame.js";
import { FRAMES } from "./frames/index.js";
import { readPatterns } from "./read-pattern.js";
import { type Found, settle } from "./settle.js";
import { type Story, storyOf } from "./story.js";
import type { Tape } from "./tape.js";
import { TriggerIndex } from "./trigger-index.js";

/**
 * The relations that a document states, each by the frame that found it. Signings are read first: what other clauses say
 * may depend on who has signed.
 */
export function relate(clean: CleanText, recognition: Recognition, dates: readonly DateMention[]): FoundRelation[] {
  return settle(findings(storyOf(clean, recognition, dates), FRAMES));
}

const INDEXES = new WeakMap<readonly Frame[], TriggerIndex>();

/** The index of the triggers of some frames, made once. */
function indexOf(frames: readonly Frame[]): TriggerIndex {
  const index = INDEXES.get(frames) ?? new TriggerIndex(frames.map((f) => ("patterns" in f ? f.triggers : [])));
  INDEXES.set(frames, index);
  return index;
}

/** What `frames` find in a story, in their order. */
export function findings(story: Story, frames: readonly Frame[]): Found[] {
  const index = indexOf(frames);
  const triggered = story.tapes.map((tape) => index.in(tape.text));
  const found: Found[] = [];
  for (const [place, frame] of frames.entries()) {
    for (const finding of read(frame, story, (tape) => triggered[tape]?.[place] === 1)) {
      found.push({ frame, finding });
      noteProgress(story, frame, finding);
      if (frame.relation === "SIGNED_WITH" && finding.status === "done") {
        const { source, target, tape } = finding;
        story.signings.push({ article: tape.block.article, index: tape.index, parties: [source, target] });
      }
    }
  }
  return found;
}

/** Keeps whether a thing that is built or settled is still to come: what it is part of, it then will be. */
function noteProgress(story: Story, { relation }: Frame, { source, target, status }: Finding): void {
  const thing = relation === "LOCATED_IN" ? source : relation === "CO_BUILT" || relation === "FUNDED" ? target : undefined;
  if (thing && story.progress.get(thing) !== "done") story.progress.set(thing, status);
}

/** What a frame finds; `triggered` says whether one with patterns is to be tried on a tape, by the tape's place. */
function* read(frame: Frame, story: Story, triggered: (tape: number) => boolean): Iterable<Finding> {
  if ("find" in frame) {
    yield* frame.find(story);
    return;
  }
  for (let tape = 0; tape < story.tapes.length; tape++) {
    if (triggered(tape)) yield* readPatterns(frame, story.tapes[tape] as Tape, story);
  }
}
