import type { Story, StoryRequest } from "@chengyu-atlas/store";
import { type Given, present } from "../arguments.js";
import type { Context } from "../context.js";
import type { Resolvers } from "./types.js";

export const storyQueries: Resolvers = {
  stories: (_root, _args, { store }: Context) => store.stories(),
  story: (_root, { id }: { id: string }, { store }: Context): Promise<Story | undefined> => store.story(id),
};

type Step = StoryRequest["steps"][number];
type SaveArgs = Given<Omit<StoryRequest, "title" | "steps">> & {
  readonly title: string;
  readonly steps: readonly (Given<Step> & Pick<Step, "title" | "address">)[];
};

export const storyMutations: Resolvers = {
  saveStory: (_root, { title, steps, ...more }: SaveArgs, { editing }: Context) =>
    editing().saveStory({
      title,
      steps: steps.map(({ title: name, address, ...rest }) => ({
        title: name,
        address,
        ...present<Omit<Step, "title" | "address">>(rest),
      })),
      ...present<Omit<StoryRequest, "title" | "steps">>(more),
    }),
  deleteStory: (_root, { id }: { id: string }, { editing }: Context) => editing().deleteStory(id),
};
