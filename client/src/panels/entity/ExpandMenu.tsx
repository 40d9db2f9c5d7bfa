import { RELATION_NAMES, type Relation, relationSpec } from "@chengyu-atlas/model";
import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { EntityQuery } from "../../api/documents.generated.js";
import { failureOf } from "../../api/failure.js";
import { useLabel } from "../../i18n/use-label.js";
import type { Filter } from "../../state/filter/types.js";
import { passes } from "../../state/filter/utils.js";
import { EXPAND_LIMIT } from "../../state/scene/load.js";
import { useEntityRelations } from "../../state/scene/use-entity.js";
import type { Hops } from "../../state/steps/steps.js";
import { LineSample } from "../../ui/LineSample.js";
import { SkeletonRows } from "../../ui/Rows.js";
import { Trouble } from "../../ui/Trouble.js";
import classes from "./Entity.module.css";
import { HopsMenu } from "./HopsMenu.js";

interface Props {
  readonly id: string;
  readonly filter: Filter;
  readonly node: NonNullable<EntityQuery["node"]>;
  readonly present: ReadonlySet<string>;
  readonly onExpand: (relation: Relation | null, hops?: Hops) => void;
}

/** What expanding would bring, counted by relation, before anything is drawn. */
export function ExpandMenu({ id, filter, node, present, onExpand }: Props) {
  const { t } = useTranslation();
  const label = useLabel();
  const { data, error, refetch } = useEntityRelations(id, filter);
  if (error) return <Trouble title={t("expand.failed")} failure={failureOf(error)} onRetry={() => void refetch().catch(() => undefined)} />;
  if (!data) return <SkeletonRows count={4} />;
  const all = data.node?.relations.edges ?? [];
  const edges = all.filter((edge) => present.has(edge.node.id) || passes(filter, edge));
  // what the first page does not hold is counted by the server
  const unseen = (data.node?.relations.totalCount ?? 0) > all.length;
  const rows = RELATION_NAMES.flatMap((relation) => {
    const counted = node.relationCounts.filter(({ type }) => type === relation).reduce((sum, each) => sum + each.count, 0);
    const seen = edges.filter(({ type }) => type === relation);
    const count = unseen ? counted : seen.length;
    return count === 0 ? [] : [{ relation, count, shown: seen.filter((edge) => present.has(edge.node.id)).length }];
  });
  const filtered = all.length - edges.length;
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  const done = rows.every(({ count, shown }) => shown >= count);
  return (
    <div className={classes["expand"]} data-testid="expand-menu">
      <h3>{t("expand.title")}</h3>
      <ul>
        {rows.map(({ relation, count, shown }) => (
          <li key={relation}>
            <button type="button" disabled={shown >= count} onClick={() => onExpand(relation)} data-testid={`expand-${relation}`}>
              <LineSample line={{ relation, status: "done", state: "accepted", crossing: false }} width={20} />
              <span className={classes["expandName"]}>{label(relationSpec(relation).label)}</span>
              <span className={classes["expandCount"]}>
                {shown >= count ? `${count} · ${t("expand.onCanvas")}` : shown > 0 ? t("expand.partly", { count, shown }) : count}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {filtered > 0 && <p className={classes["muted"]}>{t("expand.filtered", { count: filtered })}</p>}
      {done ? (
        <p className={classes["muted"]}>{t("expand.done", { count: total })}</p>
      ) : (
        <>
          <Button fullWidth onClick={() => onExpand(null)} data-testid="expand-all">
            {t("expand.all", { count: rows.reduce((sum, { count, shown }) => sum + count - shown, 0) })}
          </Button>
          <p className={classes["muted"]}>{t("expand.limit", { count: EXPAND_LIMIT })}</p>
        </>
      )}
      <HopsMenu id={id} filter={filter} present={present} onExpand={(hops) => onExpand(null, hops)} />
    </div>
  );
}
