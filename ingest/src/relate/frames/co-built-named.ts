import type { Entity } from "../../reading/types.js";
import type { Finding, ReadingFrame } from "../frame.js";
import { firstMention } from "../locate.js";
import { inheritedDate, type Story } from "../story.js";

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
  const place = firstMention(story, thing);
  if (!place) return;
  const { tape, mention } = place;
  const clause = story.clean.text.slice(mention.end, tape.sentence.end).split(/[;。]/u, 1)[0] ?? "";
  const planned = /将|拟|签约/u.test(clause);
  const date = planned && story.signings.some((s) => s.article === tape.block.article) ? inheritedDate(story, tape) : undefined;
  const quote = { start: mention.start, end: mention.end };
  for (const source of builders) {
    yield {
      source,
      target: thing,
      tape,
      quote,
      status: planned ? "planned" : "done",
      ...(date !== undefined && { date }),
    };
  }
}
