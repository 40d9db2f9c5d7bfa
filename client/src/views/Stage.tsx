import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Overlaid } from "../panels/shell/Overlaid.js";
import { useArrival } from "../state/saved/arrival.js";
import { useWorkspace } from "../state/workspace/workspace.js";
import { Boundary } from "../ui/Boundary.js";
import { Toast } from "../ui/Toast.js";
import { VIEWS, viewOf } from "./registry.js";
import classes from "./views.module.css";

const LeftOut = lazy(() => import("../panels/saved/LeftOut.js"));
const nothing = () => undefined;

/**
 * The view that the address names. Views that were opened stay behind it, hidden, so that coming back finds them as they
 * were left.
 */
export function Stage() {
  const { t } = useTranslation();
  const { view, toast, say } = useWorkspace();
  const cameBy = useArrival().search !== "";
  const shown = viewOf(view.stage).id;
  const [opened, setOpened] = useState([shown]);
  if (!opened.includes(shown)) setOpened([...opened, shown]);
  return (
    <>
      {VIEWS.filter(({ id }) => opened.includes(id)).map(({ id, Stage: Content }) => (
        <div
          key={id}
          className={classes["stage"]}
          data-view={id}
          data-shown={id === shown || undefined}
          inert={id !== shown}
          aria-hidden={id !== shown}
        >
          <Boundary>
            <Suspense fallback={<p className={classes["loading"]}>{t("common.loading")}</p>}>
              <Content />
            </Suspense>
          </Boundary>
        </div>
      ))}
      {cameBy && (
        <Overlaid onClose={nothing}>
          <LeftOut />
        </Overlaid>
      )}
      <Toast message={toast} onGone={() => say(null)} />
    </>
  );
}
