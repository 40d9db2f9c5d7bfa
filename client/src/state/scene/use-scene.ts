import { useApolloClient } from "@apollo/client/react";
import { writeStep } from "@chengyu-atlas/model";
import { useEffect, useState } from "react";
import { failureOf } from "../../api/failure.js";
import { endsOf } from "../selection/selection.js";
import { figureOf } from "../steps/steps.js";
import type { View } from "../url/use-view.js";
import { loadScene, type SceneRequest } from "./load.js";
import { drawable, type Scene } from "./types.js";

const ASKED_FOR = ["network", "neighborhood"];

interface Asked extends SceneRequest {
  readonly focus: string | null;
  readonly key: string;
}

/** The scene that the address asks for. While the next one loads the last stays, marked stale. */
export function useScene({ filter, steps, selection, cap }: Pick<View, "filter" | "steps" | "selection"> & { readonly cap: number }): {
  readonly scene: Scene;
  readonly retry: () => void;
} {
  const client = useApolloClient();
  const [scene, setScene] = useState<Scene>({ phase: "loading" });
  const [attempt, setAttempt] = useState(0);
  const [asked, setAsked] = useState<Asked>();
  const present = drawable(scene)?.nodes ?? [];
  const { focus } = figureOf(steps);
  const needed = asked?.focus === focus ? asked.needed : [];
  const missing = endsOf(selection).filter((id) => !needed.includes(id) && !present.some((node) => node.id === id));
  const key = JSON.stringify([filter, steps.map(writeStep), cap, attempt]);
  // a selection that is not on the canvas is brought there, and stays until the figure is left
  const waiting = scene.phase === "loading" && asked !== undefined;
  if (asked?.key !== key || (missing.length > 0 && !waiting)) {
    setAsked({ key, focus, filter, steps, cap, needed: [...needed, ...missing] });
  }

  useEffect(() => {
    if (!asked) return;
    let current = true;
    setScene((before) => {
      const data = drawable(before);
      return data ? { phase: "shown", data, stale: true } : { phase: "loading" };
    });
    loadScene(client, asked).then(
      (data) => current && setScene({ phase: "shown", data, stale: false }),
      (error: unknown) => current && setScene((before) => ({ phase: "failed", failure: failureOf(error), last: drawable(before) })),
    );
    return () => {
      current = false;
    };
  }, [client, asked]);
  const retry = () => {
    // an answer that lacked a part was kept as it came: asking again must reach the server
    for (const fieldName of ASKED_FOR) client.cache.evict({ id: "ROOT_QUERY", fieldName });
    setAttempt((n) => n + 1);
  };
  return { scene, retry };
}
