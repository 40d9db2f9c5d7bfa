import type { SavedView, ViewRequest } from "@chengyu-atlas/store";
import { type Given, present } from "../arguments.js";
import type { Context } from "../context.js";
import type { Resolvers } from "./types.js";

export const viewQueries: Resolvers = {
  savedViews: (_root, _args, { store }: Context) => store.savedViews(),
  savedView: (_root, { id }: { id: string }, { store }: Context): Promise<SavedView | undefined> => store.savedView(id),
};

type SaveArgs = Given<ViewRequest> & Pick<ViewRequest, "name" | "address">;

export const viewMutations: Resolvers = {
  saveView: (_root, { name, address, ...more }: SaveArgs, { editing }: Context) =>
    editing().saveView({ name, address, ...present<Omit<ViewRequest, "name" | "address">>(more) }),
  renameView: (_root, { id, name }: { id: string; name: string }, { editing }: Context) => editing().renameView(id, name),
  deleteView: (_root, { id }: { id: string }, { editing }: Context) => editing().deleteView(id),
};
