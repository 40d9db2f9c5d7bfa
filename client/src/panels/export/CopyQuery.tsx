import "../../i18n/areas/query.js";
import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { writeHash } from "../../state/query/address.js";
import { MOST_IDS, queryOfView } from "../../state/query/from-view.js";
import { viewAddress } from "../../state/query/view-address.js";
import { useWorkspace } from "../../state/workspace/workspace.js";
import { PageLink } from "../../ui/PageLink.js";
import { useCopy } from "../query/use-copy.js";
import classes from "./Export.module.css";

/** The view as a query that gives the same nodes and relations, and leads back to the view. */
export function CopyQuery() {
  const { t } = useTranslation();
  const { view, look, data } = useWorkspace();
  const { copied, copy } = useCopy();
  const ids = data?.nodes.map(({ id }) => id) ?? [];
  if (ids.length === 0) return null;
  const asked = queryOfView({ filter: view.filter, steps: view.steps, cap: look.cap, ids, address: viewAddress(location.search) });
  return (
    <section className={classes["query"]} aria-labelledby="copy-query">
      <h3 id="copy-query">{t("query.fromView.title")}</h3>
      <p className={classes["scope"]}>{t("query.fromView.help")}</p>
      {asked ? (
        <div className={classes["queryActs"]}>
          <Button size="xs" variant="default" onClick={() => copy(asked.text)} data-testid="view-query-copy">
            {copied ? t(`query.fromView.${copied}`) : t("query.fromView.copy")}
          </Button>
          <PageLink
            page="query"
            hash={writeHash({ query: asked.query, variables: asked.variables, show: "graph" })}
            testId="view-query-open"
          >
            {t("query.fromView.open")}
          </PageLink>
        </div>
      ) : (
        <p className={classes["scope"]}>{t("query.fromView.tooMany", { count: ids.length, most: MOST_IDS })}</p>
      )}
    </section>
  );
}
