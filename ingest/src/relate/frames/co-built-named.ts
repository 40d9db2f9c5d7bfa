import type { Entity } from "../../reading/types.js";
import { inheritedDate } from "../dating.js";
import type { Finding, ReadingFrame } from "../frame.js";
import { firstMention } from "../locate.js";
import type { Story } from "../story.js";

/** Between two builders in a name. */
const DASH = /^[-–—―－·]{1,2}/u;

/** A joint thing whose name begins with its two builders: 甲-乙联合实验室. */
export const coBuiltNamed: ReadingFrame = {
  id: "co-built/named",
  relation: "CO_BUILT",
  *find(story) {
    for (const thing of story.recognition.entities) {
      if (!["Lab", "Institution", "Project", "Park"].includes(thing.kind)) continue;
      const name = thing.name;
      if (!/[-–—―－·].*(?:联合|共建|协作|合作|协同)/u.test(name)) continue;
      const dash = name.search(/[-–—―－·]/u);
      const first = builderOf(story, thing, (form) => name.slice(0, dash) === form);
      const rest = name.slice(dash).replace(DASH, "");
      const second = builderOf(story, thing, (form) => rest.startsWith(form));
      if (!first || !second) continue;
      yield* builtBy(story, thing, [first, second]);
    }
  },
};

/** The one company form that a name is cut from: 奇安信|科技集团. */
const COMPANY = /(?:科技|信息|技术|电子|智能|软件|网络|数据|控股|实业|产业)*(?:集团|股份|有限|责任|公司)+$/u;

/** The builder with the longest form that fits. */
function builderOf({ recognition }: Story, thing: Entity, fits: (form: string) => boolean): Entity | undefined {
  let best: Entity | undefined;
  let length = 1;
  for (const builder of recognition.entities) {
    if (builder === thing || (builder.kind !== "Institution" && builder.kind !== "Park")) continue;
    for (const form of [builder.name, ...builder.aliases, builder.name.replace(COMPANY, "")]) {
      if (form.length > length && fits(form)) {
        best = builder;
        length = form.length;
      }
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
