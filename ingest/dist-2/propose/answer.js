import { RELATION_NAMES, STATUSES } from "@chengyu-atlas/model";
import { z } from "zod";

/** Relations that an answer about one window may hold; a longer list was made by no reading. */
const MOST = 100;
// half a character would cut the text in the middle of one
const words = (least, most) =>
  z
    .string()
    .min(least)
    .max(most)
    .refine((value) => !/\p{Surrogate}/u.test(value));
export const proposalSchema = z.strictObject({
  relation: z.enum(RELATION_NAMES),
  source: words(1, 200),
  target: words(1, 200),
  status: z.enum(Object.keys(STATUSES)),
  quote: words(4, 600),
  title: words(1, 100).optional(),
});
/** Of all that an endpoint returns, the text of its first choice. */
const completionSchema = z.object({ choices: z.tuple([z.object({ message: z.object({ content: z.string() }) })]).rest(z.unknown()) });
const answerSchema = z.strictObject({ relations: z.array(z.unknown()).max(MOST) });
/** An answer of which nothing can be used. The message says what it is instead, in words of ours. */
export class Unreadable extends Error {
  name = "Unreadable";
}
/** What an answer proposes, and how many of its proposals are not in the form that was asked for. Throws Unreadable. */
export function parseAnswer(body) {
  const completion = completionSchema.safeParse(json(body, "is no JSON"));
  if (!completion.success) throw new Unreadable("holds no message of a model");
  const content = json(completion.data.choices[0].message.content, "holds a message that is not JSON alone");
  const answer = answerSchema.safeParse(content);
  if (!answer.success) throw new Unreadable(`holds a message that is not of the form {"relations": […]} with at most ${MOST} of them`);
  const read = answer.data.relations.map((relation) => proposalSchema.safeParse(relation));
  const proposals = read.flatMap(({ data }) => (data === undefined ? [] : [data]));
  return { proposals, malformed: read.length - proposals.length };
}
function json(text, problem) {
  try {
    return JSON.parse(text);
  } catch {
    // what the parser says quotes the text
    throw new Unreadable(problem);
  }
}
//# sourceMappingURL=answer.js.map
