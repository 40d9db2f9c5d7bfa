import { Tabs } from "@mantine/core";
import { IconRoute } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { usePaths } from "../../state/paths/use-paths.js";
import { PanelHead } from "../shell/PanelHead.js";
import { Conditions } from "./Conditions.js";
import { Ends } from "./Ends.js";
import classes from "./Paths.module.css";
import { Routes } from "./Routes.js";
import { Shared } from "./Shared.js";
import { useEnds } from "./use-ends.js";

/** How nodes are tied to each other, and what all of them are tied to. */
export default function PathsPanel() {
  const { t } = useTranslation();
  const { close, lit, unlight } = usePaths();
  const { ends, gone, loaded } = useEnds();
  return (
    <article className={classes["panel"]} data-testid="paths-panel">
      <PanelHead onClose={close}>
        <IconRoute size={16} stroke={1.6} />
        {t("paths.find")}
      </PanelHead>
      <h2>{t("paths.title")}</h2>
      <p className={classes["lead"]}>{t("paths.lead")}</p>
      <Ends ends={ends} />
      {gone.length > 0 && <p className={classes["muted"]}>{t("paths.gone", { names: gone.join("、") })}</p>}
      <Conditions />
      {lit.length > 0 && (
        <p className={classes["lit"]} role="status">
          {t("paths.shown")}
          <button type="button" onClick={unlight} data-testid="unlight">
            {t("paths.unlight")}
          </button>
        </p>
      )}
      {ends.length < 2 ? (
        loaded && <p className={classes["none"]}>{t("paths.needTwo")}</p>
      ) : (
        <Tabs defaultValue="paths" keepMounted={false} className={classes["tabs"] ?? ""}>
          <Tabs.List aria-label={t("paths.title")}>
            <Tabs.Tab value="paths">{t("paths.tabPaths")}</Tabs.Tab>
            <Tabs.Tab value="shared" data-testid="tab-shared">
              {t("paths.tabShared")}
            </Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="paths">
            {ends.slice(1).map((to, i) => {
              const from = ends[i];
              return from && <Routes key={`${from.id}..${to.id}`} from={from} to={to} alone={ends.length === 2} />;
            })}
          </Tabs.Panel>
          <Tabs.Panel value="shared">
            <Shared ends={ends} />
          </Tabs.Panel>
        </Tabs>
      )}
    </article>
  );
}
