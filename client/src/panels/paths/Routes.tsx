import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { PathsDocument } from "../../api/documents.generated.js";
import { failureOf } from "../../api/failure.js";
import { displayName } from "../../canvas/labels/name.js";
import { isEmptyFilter } from "../../state/filter/utils.js";
import { MOST_HOPS } from "../../state/paths/address.js";
import { type Route, routesOf } from "../../state/paths/routes.js";
import { usePaths } from "../../state/paths/use-paths.js";
import type { SceneNode } from "../../state/scene/types.js";
import { useWorkspace } from "../../state/workspace/workspace.js";
import { SkeletonRows } from "../../ui/Rows.js";
import { Trouble } from "../../ui/Trouble.js";
import classes from "./Paths.module.css";
import { RouteItem } from "./RouteItem.js";
import { useQueryFilter } from "./use-query-filter.js";

/** Parallel relations make several paths of one route, so more are asked for than are listed. */
const ASKED = 40;
const LONGEST = 3;

interface Props {
  readonly from: SceneNode;
  readonly to: SceneNode;
  /** Whether these two are all that was chosen. */
  readonly alone: boolean;
}

/** The ways between two nodes, shortest first. */
export function Routes({ from, to, alone }: Props) {
  const { t } = useTranslation();
  const { view } = useWorkspace();
  const { hops, longer, avoid, setHops, setLonger } = usePaths();
  const asked = useQueryFilter();
  const { data, error, loading, refetch } = useQuery(PathsDocument, {
    variables: { from: from.id, to: to.id, maxHops: hops, longer, avoid, limit: ASKED, ...asked },
  });
  const title = !alone && (
    <h3 className={classes["between"]}>{t("paths.between", { from: displayName(from.name), to: displayName(to.name) })}</h3>
  );
  if (error) {
    const failure = failureOf(error);
    const many = failure.code === "TIMEOUT";
    return (
      <section>
        {title}
        <Trouble
          title={t(many ? "paths.tooMany" : "paths.failed")}
          {...(many && { help: t("paths.tooManyHelp") })}
          failure={failure}
          onRetry={() => void refetch().catch(() => undefined)}
        />
      </section>
    );
  }
  if (!data || loading) return <SkeletonRows count={4} height={48} />;
  const routes = routesOf(data.paths);
  const shortest = routes[0]?.hops.length ?? 0;
  const rest = routes.filter((route) => route.hops.length > shortest);
  const list = (all: readonly Route[]) => (
    <ol>
      {all.map((route) => (
        <RouteItem key={route.key} route={route} />
      ))}
    </ol>
  );
  return (
    <section data-testid="routes">
      {title}
      {!isEmptyFilter(view.filter) && <p className={classes["muted"]}>{t("paths.follows")}</p>}
      {routes.length === 0 ? (
        <div className={classes["none"]} data-testid="no-routes">
          <p>{hops < MOST_HOPS ? t("paths.none", { hops }) : t("paths.noneAtAll")}</p>
          <p className={classes["muted"]}>{t("paths.noneHelp")}</p>
          {hops < MOST_HOPS && (
            <Button size="xs" variant="default" mt={8} onClick={() => setHops(MOST_HOPS)} data-testid="widen">
              {t("paths.widen", { count: MOST_HOPS })}
            </Button>
          )}
        </div>
      ) : (
        <>
          {list(routes.filter((route) => route.hops.length === shortest))}
          {rest.length > 0 && <h3 className={classes["between"]}>{t("paths.longerTitle")}</h3>}
          {rest.length > 0 && list(rest)}
          {data.paths.length >= ASKED && <p className={classes["muted"]}>{t("paths.foundMost", { count: routes.length })}</p>}
          <p className={classes["more"]}>
            {longer < LONGEST && shortest + longer < hops && (
              <button type="button" className={classes["link"]} onClick={() => setLonger(longer + 1)} data-testid="longer">
                {t("paths.longer")}
              </button>
            )}
            {longer > 0 && (
              <button type="button" className={classes["link"]} onClick={() => setLonger(0)}>
                {t("paths.shorter")}
              </button>
            )}
          </p>
        </>
      )}
    </section>
  );
}
