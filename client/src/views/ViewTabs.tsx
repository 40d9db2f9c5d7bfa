import { useTranslation } from "react-i18next";
import { useWorkspace } from "../state/workspace/workspace.js";
import { VIEWS, viewOf } from "./registry.js";
import classes from "./views.module.css";

/** The ways to look at the selection: a row in the top bar, or on a phone the bar at the bottom. */
export function ViewTabs({ bar = false }: { readonly bar?: boolean }) {
  const { t } = useTranslation();
  const { view } = useWorkspace();
  if (VIEWS.length < 2) return null;
  const shown = viewOf(view.stage).id;
  return (
    <nav className={classes[bar ? "bar" : "tabs"]} aria-label={t("views.label")} data-testid="views">
      {VIEWS.map(({ id, icon: Icon }) => (
        <button
          type="button"
          key={id}
          aria-current={id === shown ? "page" : undefined}
          title={t(`views.${id}Help`)}
          aria-label={t(`views.${id}`)}
          onClick={() => view.setStage(id)}
          data-testid={`view-${id}`}
        >
          <Icon size={bar ? 20 : 17} stroke={1.6} aria-hidden="true" />
          <span>{t(`views.${id}`)}</span>
        </button>
      ))}
    </nav>
  );
}
