import { randomBytes } from "node:crypto";
import { AtlasError, compareText } from "@chengyu-atlas/model";
import { ADDRESS_LENGTH, addressOf, lineOf, textOf, versionOf } from "./kept-text.js";

/** One step of a story: what is said, and the view of the explorer that is shown while it is said. */
export interface StoryStep {
  readonly title: string;
  readonly text?: string;
  /** What the explorer's address has after the question mark. */
  readonly address: string;
  /** Ids of nodes and relations that are to stand out; all do where none is named. */
  readonly highlights: readonly string[];
}

/** Views in an order, with words: what is told to a room. It belongs to no document and outlives them all. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  readonly steps: readonly StoryStep[];
  /** The form of the addresses, as their writer numbers it. */
  readonly version: number;
  /** 1 when it is first saved, one more each time. */
  readonly revision: number;
  /** ISO 8601, in UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface StoryRequest {
  /** The story that is saved anew; a new one where it is absent. */
  readonly id?: string;
  readonly title: string;
  readonly summary?: string;
  readonly steps: readonly {
    readonly title: string;
    readonly text?: string;
    readonly address: string;
    readonly highlights?: readonly string[];
  }[];
  /** Default 1. */
  readonly version?: number;
  /** The revision from which the writer began: where the story has gone on since, the request is refused. */
  readonly revision?: number;
}

/** Most stories that are kept, and most of their parts. */
export const STORY_LIMITS = {
  stories: 500,
  title: 120,
  summary: 2000,
  steps: 60,
  text: 4000,
  address: ADDRESS_LENGTH,
  highlights: 500,
} as const;

/** A story that is to be written, before it is known what is there: whoever tries twice writes the same. */
export interface StoryDraft {
  readonly id: string;
  readonly at: string;
}

export function storyDraft(): StoryDraft {
  return { id: `s${randomBytes(8).toString("hex")}`, at: new Date().toISOString() };
}

/**
 * The story that a request makes, `before` being the one of its id and `kept` how many there are. Throws INVALID_INPUT,
 * NOT_FOUND, CONFLICT or LIMIT_EXCEEDED.
 */
export function toldIn(before: Story | undefined, kept: number, request: StoryRequest, { id, at }: StoryDraft): Story {
  const title = lineOf("A story", "title", request.title, STORY_LIMITS.title);
  const summary = textOf("summary", request.summary, STORY_LIMITS.summary);
  const version = versionOf(request.version ?? 1);
  const steps = stepsOf(request.steps);
  if (request.id !== undefined && before === undefined) throw noStory(request.id);
  if (before !== undefined && request.revision !== undefined && request.revision !== before.revision) {
    throw new AtlasError(
      "CONFLICT",
      `The story "${before.title}" is at revision ${before.revision}, not ${request.revision}: somebody has saved it since. Read it again, then save.`,
    );
  }
  if (before === undefined && kept >= STORY_LIMITS.stories) {
    throw new AtlasError("LIMIT_EXCEEDED", `There are ${STORY_LIMITS.stories} stories, the most that are kept; delete some first.`);
  }
  const { id: ownId, createdAt, revision } = before ?? { id, createdAt: at, revision: 0 };
  return { id: ownId, title, ...(summary && { summary }), steps, version, revision: revision + 1, createdAt, updatedAt: at };
}

/** Refuses the id of no story with NOT_FOUND. */
export function noStory(id: string): AtlasError {
  return new AtlasError("NOT_FOUND", `There is no story "${id.slice(0, 40)}"; it may have been deleted.`);
}

/** Stories in order: those changed last first, then by id. */
export function inOrderOfStories(stories: readonly Story[]): readonly Story[] {
  return [...stories].sort((a, b) => compareText(b.updatedAt, a.updatedAt) || compareText(a.id, b.id));
}

function stepsOf(given: StoryRequest["steps"]): readonly StoryStep[] {
  if (given.length === 0 || given.length > STORY_LIMITS.steps) {
    throw new AtlasError("INVALID_INPUT", `A story has 1 to ${STORY_LIMITS.steps} steps; this one has ${given.length}.`);
  }
  return given.map((step, i) => {
    const what = `Step ${i + 1}`;
    const text = textOf(`text of step ${i + 1}`, step.text, STORY_LIMITS.text);
    const highlights = [...new Set(step.highlights ?? [])];
    if (highlights.length > STORY_LIMITS.highlights) {
      throw new AtlasError("INVALID_INPUT", `${what} highlights ${highlights.length} ids; it may name ${STORY_LIMITS.highlights}.`);
    }
    return {
      title: lineOf(what, "title", step.title, STORY_LIMITS.title),
      ...(text && { text }),
      address: addressOf(step.address),
      highlights,
    };
  });
}
