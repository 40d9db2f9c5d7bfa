import type { Entity } from "../../reading/types.js";
import type { Finding, ReadingFrame } from "../frame.js";
import { happeningDate, type Story } from "../story.js";
import { rangeOf } from "../tape.js";
import { firstMention } from "../locate.js";

/** Between two builders in a name. */
const DASH = /^[-–—―－·]{1,2}/u;

/** A joint thing whose name begins with its two builders: 甲-乙联合实验室. */
export const coBuiltNamed: ReadingFrame = {
  id: "co-built/named",
  relation: "CO_BUILT",
  triggers: ["联合", "共建"],
  *find(story) {
    for (const thing of story.recognition.entities) {
      if (!["Lab", "Institution", "Project", "Park"].includes(thing.kind)) continue;
      const name = thing.name;
      if (!/[-–—―－·].*(?:联合|共建)/u.test(name)) continue;
      const first = builderAt(story, thing, name, 0);
      const dash = first ? DASH.exec(name.slice(first.length))?.[0].length : undefined;
      const second = first && dash ? builderAt(story, thing, name, first.length + dash) : undefined;
      if (!first || !second) continue;
      yield* builtBy(story, thing, [first.builder, second.builder]);
    }
  },
};

function builderAt(story: Story, thing: Entity, name: string, at: number): { builder: Entity; length: number } | undefined {
  let best: { builder: Entity; length: number } | undefined;
  for (const builder of story.recognition.entities) {
    if (builder === thing || (builder.kind !== "Institution" && builder.kind !== "Park")) continue;
    for (const form of [builder.name, ...builder.aliases]) {
      if (form.length >= 2 && form.length > (best?.length ?? 0) && name.startsWith(form, at)) best = { builder, length: form.length };
    }
  }
  return best;
}

function* builtBy(story: Story, thing: Entity, builders: readonly Entity[]): Iterable<Finding> {
  const place = firstMention(story.tapes, thing);
  if (!place) return;
  const { tape, at } = place;
  const planned = /将|拟|签约/u.test(tape.text.slice(at).split(/[;。]/u, 1)[0] ?? "");
  const date = planned && story.signings.some((s) => s.article === tape.block.article) ? happeningDate(story, tape.block.article) : undefined;
  for (const source of builders) {
    yield { source, target: thing, tape, quote: rangeOf(tape, at, at + 1), status: planned ? "planned" : "done", ...(date !== undefined && { date }) };
  }
}
