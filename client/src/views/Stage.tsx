import { Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useWorkspace } from "../state/workspace/workspace.js";
import { Boundary } from "../ui/Boundary.js";
import { Toast } from "../ui/Toast.js";
import { VIEWS, viewOf } from "./registry.js";
import classes from "./views.module.css";

/**
 * The view that the address names. Views that were opened stay behind it, hidden, so that coming back finds them as they
 * were left.
 */
export function Stage() {
  const { t } = useTranslation();
  const { view, toast, say } = useWorkspace();
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
      <Toast message={toast} onGone={() => say(null)} />
    </>
  );
}
