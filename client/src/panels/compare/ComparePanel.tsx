import { RELATIONS, STATUSES } from "@chengyu-atlas/model";
import { useTranslation } from "react-i18next";
import { displayName } from "../../canvas/labels/name.js";
import { useLabel } from "../../i18n/use-label.js";
import { CHANGES, type Change, SIGNS } from "../../state/compare/marks.js";
import { type Changes, LISTED, useChanges } from "../../state/compare/use-changes.js";
import { useWorkspace } from "../../state/workspace/workspace.js";
import { SkeletonRows } from "../../ui/Rows.js";
import { Trouble } from "../../ui/Trouble.js";
import parts from "../parts/parts.module.css";
import { RelationRow } from "../parts/RelationRow.js";
import { PanelHead } from "../shell/PanelHead.js";
import classes from "./Compare.module.css";
import { CompareSample } from "./CompareSample.js";

/** What is new, ended and changed between two days, in numbers and as lists. A row selects its relation. */
export default function ComparePanel() {
  const { t } = useTranslation();
  const { view, data: scene } = useWorkspace();
  const { compared, compare, filter } = view;
  const { data, stale, failure, retry } = useChanges(compared, filter);
  if (!compared) return null;
  const drawn = new Set(scene?.relations.map(({ id }) => id));
  const head = (
    <>
      <PanelHead onClose={() => compare(null)}>{t("compare.start")}</PanelHead>
      <h2 className={classes["title"]}>{t("compare.title", { from: compared.from, to: compared.to })}</h2>
    </>
  );
  if (failure)
    return (
      <div data-testid="compare-panel">
        {head}
        <Trouble title={t("compare.failed")} failure={failure} onRetry={retry} />
      </div>
    );
  if (!data)
    return (
      <div data-testid="compare-panel">
        {head}
        <SkeletonRows count={8} />
      </div>
    );
  const nothing = CHANGES.every((change) => data[change].totalCount === 0);
  return (
    <div data-testid="compare-panel" data-stale={stale || undefined}>
      {head}
      <p className={classes["note"]} title={t("compare.countsHelp")}>
        {t("compare.counts", { before: data.before, after: data.after })}
      </p>
      <dl className={`${parts["figures"]} ${classes["three"]}`}>
        {CHANGES.map((change) => (
          <div key={change} className={parts["figure"]}>
            <dd data-testid={`compare-${change}`}>{data[change].totalCount}</dd>
            <dt>
              <span aria-hidden="true">{SIGNS[change]} </span>
              {t(`compare.${change}`)}
            </dt>
          </div>
        ))}
      </dl>
      {data.undated > 0 && <p className={classes["note"]}>{t("compare.undated", { count: data.undated })}</p>}
      {nothing && (
        <div className={classes["none"]}>
          <p>{t(compared.from === compared.to ? "compare.sameDay" : "compare.none")}</p>
          {compared.from !== compared.to && <p className={classes["note"]}>{t("compare.noneHelp")}</p>}
        </div>
      )}
      {CHANGES.map((change) => {
        const { totalCount, ids } = data[change];
        if (totalCount === 0) return null;
        return (
          <section key={change} data-testid={`compare-list-${change}`}>
            <div className={parts["groupHead"]}>
              <CompareSample change={change} />
              <h3>{t(`compare.${change}`)}</h3>
              <span>{totalCount}</span>
              <span className={classes["end"]}>{t("compare.drawn", { drawn: ids.filter((id) => drawn.has(id)).length })}</span>
            </div>
            <ul>
              <Rows change={change} data={data} onSelect={view.select} />
            </ul>
            {totalCount > LISTED && <p className={classes["note"]}>{t("compare.listed", { shown: LISTED, total: totalCount })}</p>}
          </section>
        );
      })}
    </div>
  );
}

interface RowsProps {
  readonly change: Change;
  readonly data: Changes;
  readonly onSelect: (id: string) => void;
}

function Rows({ change, data, onSelect }: RowsProps) {
  const { t } = useTranslation();
  const label = useLabel();
  return rowsOf(data, change).map(({ id, relation, was }) => {
    const { type, status, state, crossing, source, target, validFrom, validTo } = relation;
    const became =
      change === "changed" &&
      (was && was !== status
        ? t("compare.became", { before: label(STATUSES[was]), after: label(STATUSES[status]) })
        : t("compare.restsOnMore"));
    return (
      <RelationRow
        key={id}
        id={id}
        line={{ relation: type, status, state, crossing }}
        name={t(RELATIONS[type].symmetric ? "compare.endsBoth" : "compare.ends", {
          source: displayName(source.name),
          relation: label(RELATIONS[type].label),
          target: displayName(target.name),
        })}
        date={change === "ended" ? validTo : validFrom}
        notes={[became]}
        onSelect={onSelect}
      />
    );
  });
}

/** Each listed change as the relation it is about: as of the later day, or of the earlier where it ended. */
function rowsOf(data: Changes, change: Change) {
  switch (change) {
    case "added":
      return data.added.nodes.flatMap(({ id, after }) => (after ? [{ id, relation: after, was: null }] : []));
    case "ended":
      return data.ended.nodes.flatMap(({ id, before }) => (before ? [{ id, relation: before, was: null }] : []));
    case "changed":
      return data.changed.nodes.flatMap(({ id, before, after }) => (after ? [{ id, relation: after, was: before?.status ?? null }] : []));
  }
}
