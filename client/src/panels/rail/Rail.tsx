import { KIND_NAMES, KINDS, REGIONS, STATUSES } from "@chengyu-atlas/model";
import { Button, Switch } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useLabel } from "../../i18n/use-label.js";
import type { Facets } from "../../state/facets/use-facets.js";
import { type Facet, type Filter, NO_FILTER, REGION_NAMES, STATUS_NAMES } from "../../state/filter/types.js";
import { causes, only, toggle } from "../../state/filter/utils.js";
import { KindMark } from "../../ui/KindMark.js";
import { LineSample } from "../../ui/LineSample.js";
import { SkeletonRows } from "../../ui/Rows.js";
import { Trouble } from "../../ui/Trouble.js";
import { LegendRow } from "./LegendRow.js";
import classes from "./Rail.module.css";
import { RelationLegend } from "./RelationLegend.js";
import { Section } from "./Section.js";

interface Props {
  readonly filter: Filter;
  readonly facets: Facets;
  readonly onFilter: (next: Filter) => void;
  readonly onRetry: () => void;
}

/** The legend, which is the filter: every row says what it stands for and how many there are, and can be switched off. */
export function Rail({ filter, facets, onFilter, onRetry }: Props) {
  const { t } = useTranslation();
  const label = useLabel();
  if (facets.phase === "failed") return <Trouble title={t("rail.failed")} failure={facets.failure} onRetry={onRetry} />;
  if (facets.phase === "loading") return <SkeletonRows count={18} height={28} />;
  const { counts } = facets;
  const proposed = counts.proposed.totalCount;
  const regionCount = (name: string | null) => counts.regions.byRegion.find(({ region }) => region === name)?.count ?? 0;
  const most = Math.max(1, ...counts.regions.byRegion.map(({ count }) => count));
  const row = (facet: Facet, group: readonly Facet[]) => ({
    on: !filter.off.includes(facet),
    onToggle: () => onFilter(toggle(filter, facet)),
    onOnly: () => onFilter(only(filter, group, [facet])),
  });
  return (
    <div className={classes["rail"]}>
      <Section title={t("rail.nodes")} total={t("rail.all", { count: counts.all.nodes })}>
        {KIND_NAMES.map((kind) => (
          <LegendRow
            key={kind}
            testId={`legend-kind-${kind}`}
            mark={<KindMark kind={kind} />}
            name={label(KINDS[kind].plural)}
            count={counts.kinds.byKind.find((each) => each.kind === kind)?.count ?? 0}
            {...row(kind, KIND_NAMES)}
          />
        ))}
      </Section>
      <RelationLegend filter={filter} counts={counts} onFilter={onFilter} />
      <Section title={t("rail.status")}>
        {STATUS_NAMES.map((status) => (
          <LegendRow
            key={status}
            testId={`legend-status-${status}`}
            mark={<LineSample line={{ relation: "CO_BUILT", status, state: "accepted", crossing: false }} />}
            wide
            name={label(STATUSES[status])}
            count={counts.statuses.byStatus.find((each) => each.status === status)?.count ?? 0}
            {...row(status, STATUS_NAMES)}
          />
        ))}
      </Section>
      <Section title={t("rail.regions")}>
        {REGION_NAMES.map((region) => (
          <LegendRow
            key={region}
            testId={`legend-region-${region}`}
            name={label(REGIONS[region])}
            count={regionCount(region)}
            bar={{ share: regionCount(region) / most, cross: region === "shared" }}
            {...row(region, REGION_NAMES)}
          />
        ))}
        {regionCount(null) > 0 && (
          <p className={classes["aside"]}>
            <span>{t("rail.unknownRegion")}</span>
            <span>{regionCount(null)}</span>
          </p>
        )}
      </Section>
      {proposed > 0 && (
        <Section title={t("rail.review")}>
          <div className={classes["switch"]}>
            <LineSample line={{ relation: "CO_BUILT", status: "done", state: "proposed", crossing: false }} muted={!filter.proposed} />
            <Switch
              size="xs"
              checked={filter.proposed}
              onChange={(event) => onFilter({ ...filter, proposed: event.currentTarget.checked })}
              label={t("rail.proposed")}
              data-testid="proposed-switch"
            />
            <span className={classes["count"]}>{proposed}</span>
          </div>
        </Section>
      )}
      {causes(filter).length > 0 && (
        <Button
          className={classes["reset"] ?? ""}
          variant="default"
          size="xs"
          onClick={() => onFilter({ ...NO_FILTER, proposed: filter.proposed })}
        >
          {t("rail.reset")}
        </Button>
      )}
    </div>
  );
}
