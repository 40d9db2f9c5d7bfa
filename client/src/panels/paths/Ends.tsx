import { useTranslation } from "react-i18next";
import { usePaths } from "../../state/paths/use-paths.js";
import type { SceneNode } from "../../state/scene/types.js";
import { useWorkspace } from "../../state/workspace/workspace.js";
import { Chips } from "./Chips.js";
import { NodeField } from "./NodeField.js";
import classes from "./Paths.module.css";

/** So many nodes can be compared at once. */
const MOST = 8;

/** The nodes that paths run between, in order, and a field to add one. */
export function Ends({ ends }: { readonly ends: readonly SceneNode[] }) {
  const { t } = useTranslation();
  const { marked } = useWorkspace();
  const { ends: asked, setEnds } = usePaths();
  const ids = ends.map(({ id }) => id);
  const fromMarks = marked.length > 1 && marked.slice(0, MOST).join() !== asked.join();
  return (
    <div className={classes["ends"]}>
      <Chips nodes={ends} label={t("paths.ends")} onRemove={(id) => setEnds(ids.filter((each) => each !== id))} />
      {ids.length < MOST && (
        <NodeField
          label={t(ids.length === 0 ? "paths.addFirst" : ids.length === 1 ? "paths.addSecond" : "paths.add")}
          but={ids}
          testId="path-node"
          onPick={(id) => setEnds([...ids, id])}
        />
      )}
      {fromMarks && (
        <button type="button" className={classes["link"]} onClick={() => setEnds(marked.slice(0, MOST))} data-testid="path-marked">
          {t("paths.marked", { count: Math.min(MOST, marked.length) })}
        </button>
      )}
    </div>
  );
}
