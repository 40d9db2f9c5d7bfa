import type { CleanText, FoundRelation, Recognition } from "../reading/types.js";
import type { DateMention } from "../values/index.js";
import type { Finding, Frame } from "./frame.js";
import { FRAMES } from "./frames/index.js";
import { readPatterns } from "./read-pattern.js";
import { type Found, settle } from "./settle.js";
import { type Story, storyOf } from "./story.js";
import type { Tape } from "./tape.js";
import { TriggerIndex } from "./trigger-index.js";

const TRIGGERS = new TriggerIndex(FRAMES.flatMap((f) => ("patterns" in f ? f.triggers : [])));

/**
 * The relations that a document states, each by the frame that found it. Signings are read first: what other clauses say
 * may depend on who has signed.
 */
export function relate(clean: CleanText, recognition: Recognition, dates: readonly DateMention[]): FoundRelation[] {
  return settle(findings(storyOf(clean, recognition, dates), FRAMES));
}

/** What `frames` find in a story, in their order. */
export function findings(story: Story, frames: readonly Frame[]): Found[] {
  const triggered = new Map(story.tapes.map((tape) => [tape, TRIGGERS.in(tape.text)]));
  const found: Found[] = [];
  for (const frame of frames) {
    for (const finding of read(frame, story, triggered)) {
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

function* read(frame: Frame, story: Story, triggered: ReadonlyMap<Tape, ReadonlySet<string>>): Iterable<Finding> {
  if ("find" in frame) {
    yield* frame.find(story);
    return;
  }
  for (const [tape, words] of triggered) {
    if (words.size > 0 && frame.triggers.some((t) => words.has(t))) yield* readPatterns(frame, tape, story);
  }
}
