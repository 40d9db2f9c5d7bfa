import { useQuery } from "@apollo/client/react";
import { KINDS, relationSpec } from "@chengyu-atlas/model";
import { Button } from "@mantine/core";
import { IconSitemap } from "@tabler/icons-react";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { SharedPartnersDocument } from "../../api/documents.generated.js";
import { failureOf } from "../../api/failure.js";
import { displayName } from "../../canvas/labels/name.js";
import { useLabel } from "../../i18n/use-label.js";
import { usePaths } from "../../state/paths/use-paths.js";
import type { SceneNode } from "../../state/scene/types.js";
import { useWorkspace } from "../../state/workspace/workspace.js";
import { CrossingChip } from "../../ui/Chip.js";
import { KindMark } from "../../ui/KindMark.js";
import { LineSample } from "../../ui/LineSample.js";
import { SkeletonRows } from "../../ui/Rows.js";
import { Trouble } from "../../ui/Trouble.js";
import classes from "./Paths.module.css";
import { useQueryFilter } from "./use-query-filter.js";

const FIRST = 30;

/** What all of the chosen nodes are tied to, or some of them, with the relations to each; drawn on demand. */
export function Shared({ ends }: { readonly ends: readonly SceneNode[] }) {
  const { t } = useTranslation();
  const label = useLabel();
  const id = useId();
  const { select } = useWorkspace();
  const { light, lit } = usePaths();
  const [least, setLeast] = useState(ends.length);
  const atLeast = Math.max(2, Math.min(least, ends.length));
  const of = ends.map((end) => end.id);
  const { data, error, loading, refetch } = useQuery(SharedPartnersDocument, {
    variables: { of, atLeast, first: FIRST, ...useQueryFilter() },
  });
  /** The given nodes in a row, with the partner between each and the next. */
  const star = (partner: string, linked: readonly string[]) => linked.slice(1).map((to, i) => [linked[i] ?? "", partner, to]);
  if (error)
    return <Trouble title={t("paths.sharedFailed")} failure={failureOf(error)} onRetry={() => void refetch().catch(() => undefined)} />;
  const found = data?.sharedPartners;
  const partners = found?.nodes ?? [];
  const linkedTo = (partner: (typeof partners)[number]) =>
    partner.links.flatMap(({ to, relations }) => (relations.length > 0 ? [to.id] : []));
  return (
    <section data-testid="shared">
      {ends.length > 2 && (
        <p className={classes["condition"]}>
          <label htmlFor={id}>{t("paths.atLeastLabel")}</label>
          <select id={id} value={atLeast} onChange={(event) => setLeast(Number(event.currentTarget.value))}>
            {Array.from({ length: ends.length - 1 }, (_, i) => ends.length - i).map((count) => (
              <option key={count} value={count}>
                {t(count === ends.length ? "paths.sharedAll" : "paths.atLeast", { count })}
              </option>
            ))}
          </select>
        </p>
      )}
      {!found || loading ? (
        <SkeletonRows count={5} height={48} />
      ) : partners.length === 0 ? (
        <div className={classes["none"]}>
          <p>{t("paths.sharedNone")}</p>
          {ends.length > 2 && atLeast > 2 && <p className={classes["muted"]}>{t("paths.sharedNoneHelp")}</p>}
        </div>
      ) : (
        <>
          <div className={classes["routeHead"]}>
            <p data-testid="shared-count">
              {found.totalCount > partners.length
                ? t("paths.sharedFirst", { shown: partners.length, count: found.totalCount })
                : t("paths.sharedTotal", { count: found.totalCount })}
            </p>
            <Button
              size="xs"
              variant="default"
              leftSection={<IconSitemap size={14} stroke={1.6} />}
              onClick={() => light(partners.flatMap((partner) => star(partner.node.id, linkedTo(partner))))}
              data-testid="draw-shared"
            >
              {t("paths.drawAll")}
            </Button>
          </div>
          <ul>
            {partners.map((partner) => {
              const { node, linked, links } = partner;
              const rows = star(node.id, linkedTo(partner));
              const shown = rows.every((row) => lit.some((each) => each.join("..") === row.join("..")));
              return (
                <li key={node.id} className={classes["route"]} data-lit={shown || undefined} data-testid="shared-partner">
                  <p className={classes["stop"]}>
                    <KindMark kind={node.kind} size={18} />
                    <button type="button" onClick={() => select(node.id)}>
                      {displayName(node.name)}
                    </button>
                    <button type="button" className={classes["link"]} aria-pressed={shown} onClick={() => light(rows)}>
                      {t("paths.show")}
                    </button>
                  </p>
                  <p className={classes["muted"]}>
                    {[label(KINDS[node.kind].label), ends.length > 2 && t("paths.linked", { linked, all: ends.length })]
                      .filter(Boolean)
                      .join(t("common.dot"))}
                  </p>
                  <ul className={classes["links"]}>
                    {links.flatMap(({ to, relations }) =>
                      relations.map((relation) => (
                        <li key={relation.id}>
                          <button type="button" className={classes["relation"]} onClick={() => select(relation.id)}>
                            <LineSample
                              line={{
                                relation: relation.type,
                                status: relation.status,
                                state: relation.state,
                                crossing: relation.crossing,
                              }}
                              width={18}
                            />
                            <span className={classes["aside"]}>{t("paths.linkTo", { name: displayName(to.name) })}</span>
                            <strong>{label(relationSpec(relation.type).label)}</strong>
                            {relation.crossing && <CrossingChip />}
                          </button>
                        </li>
                      )),
                    )}
                  </ul>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
