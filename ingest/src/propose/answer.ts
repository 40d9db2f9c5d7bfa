import { RELATION_NAMES, type Relation, STATUSES, type Status } from "@chengyu-atlas/model";
import { z } from "zod";

/** A relation as a model writes it down: names and quote as they should stand in the window. */
export interface Proposal {
  readonly relation: Relation;
  readonly source: string;
  readonly target: string;
  readonly status: Status;
  readonly quote: string;
  readonly title?: string | undefined;
}

/** Relations that an answer about one window may hold; a longer list was made by no reading. */
const MOST = 100;

// half a character would cut the text in the middle of one
const words = (least: number, most: number) =>
  z
    .string()
    .min(least)
    .max(most)
    .refine((value) => !/\p{Surrogate}/u.test(value));

export const proposalSchema: z.ZodType<Proposal> = z.strictObject({
  relation: z.enum(RELATION_NAMES as [Relation, ...Relation[]]),
  source: words(1, 200),
  target: words(1, 200),
  status: z.enum(Object.keys(STATUSES) as [Status, ...Status[]]),
  quote: words(4, 600),
  title: words(1, 100).optional(),
});

/** Of all that an endpoint returns, the text of its first choice. */
const completionSchema = z.object({ choices: z.tuple([z.object({ message: z.object({ content: z.string() }) })]).rest(z.unknown()) });
const answerSchema = z.strictObject({ relations: z.array(z.unknown()).max(MOST) });

/** An answer of which nothing can be used. The message says what it is instead, in words of ours. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
}

/** What an answer proposes, and how many of its proposals are not in the form that was asked for. Throws Unreadable. */
export function parseAnswer(body: string): { readonly proposals: readonly Proposal[]; readonly malformed: number } {
  const completion = completionSchema.safeParse(json(body, "is no JSON"));
  if (!completion.success) throw new Unreadable("holds no message of a model");
  const content = json(completion.data.choices[0].message.content, "holds a message that is not JSON alone");
  const answer = answerSchema.safeParse(content);
  if (!answer.success) throw new Unreadable(`holds a message that is not of the form {"relations": […]} with at most ${MOST} of them`);
  const read = answer.data.relations.map((relation) => proposalSchema.safeParse(relation));
  const proposals = read.flatMap(({ data }) => (data === undefined ? [] : [data]));
  return { proposals, malformed: read.length - proposals.length };
}

function json(text: string, problem: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // what the parser says quotes the text
    throw new Unreadable(problem);
  }
}
