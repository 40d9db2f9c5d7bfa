import { useTranslation } from "react-i18next";
import type { Saved } from "../../state/saved/types.js";
import type { SavedViews } from "../../state/saved/use-saved.js";
import { SkeletonRows } from "../../ui/Rows.js";
import { Trouble } from "../../ui/Trouble.js";
import classes from "./Saved.module.css";
import { SavedRow } from "./SavedRow.js";

export interface RowActs {
  readonly onOpened: () => void;
  readonly onRename: (view: Saved, name: string) => void;
  readonly onReplace: (view: Saved) => void;
  readonly onRemove: (view: Saved) => void;
}

/** The views by where they are kept. */
export function SavedList({ views, ...acts }: RowActs & { readonly views: SavedViews }) {
  const { t } = useTranslation();
  const { server, browser, reload } = views;
  const rows = (list: readonly Saved[]) => (
    <ul className={classes["list"]}>
      {list.map((view) => (
        <SavedRow key={view.id} view={view} {...acts} />
      ))}
    </ul>
  );
  return (
    <div className={classes["lists"]}>
      <section data-testid="saved-server">
        <h3>{t("saved.onServer")}</h3>
        {server.failure ? (
          <Trouble title={t("saved.listFailed")} help={t("saved.listFailedHelp")} failure={server.failure} onRetry={reload} />
        ) : (
          server.views === null && <SkeletonRows count={2} />
        )}
        {server.views?.length === 0 && <p className={classes["quiet"]}>{t("saved.noneServer")}</p>}
        {server.views && rows(server.views)}
      </section>
      {browser.length > 0 && (
        <section data-testid="saved-browser">
          <h3>{t("saved.inBrowser")}</h3>
          {rows(browser)}
        </section>
      )}
    </div>
  );
}
