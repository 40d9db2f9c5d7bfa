import { useQuery } from "@apollo/client/react";
import { KINDS } from "@chengyu-atlas/model";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { GapsDocument, type NodeCardFragment } from "../../api/documents.generated.js";
import { failureOf } from "../../api/failure.js";
import { displayName } from "../../canvas/labels/name.js";
import { formatDate } from "../../i18n/format.js";
import { useLabel, useLanguageShown } from "../../i18n/use-label.js";
import { KindMark } from "../../ui/KindMark.js";
import { PageLink } from "../../ui/PageLink.js";
import { SkeletonRows } from "../../ui/Rows.js";
import { Trouble } from "../../ui/Trouble.js";
import classes from "./Quality.module.css";

const YEARS = 3;
const SHOWN = 15;

/** Who is missing: each list under the rule that it follows. */
export function Gaps() {
  const { t } = useTranslation();
  const language = useLanguageShown();
  const [asOf] = useState(() => new Date().toISOString().slice(0, 10));
  const { data, error, refetch } = useQuery(GapsDocument, { variables: { asOf, years: YEARS, first: SHOWN } });
  if (error)
    return <Trouble title={t("quality.failed")} failure={failureOf(error)} onRetry={() => void refetch().catch(() => undefined)} />;
  if (!data) return <SkeletonRows count={6} />;
  const { withoutCrossing, parksWithoutEnterprise, onlyPlanned } = data.gaps;
  return (
    <div className={classes["tables"]} data-testid="gaps">
      <Gap title={t("quality.withoutCrossing")} help={t("quality.withoutCrossingHelp")} {...withoutCrossing} />
      <Gap title={t("quality.parksWithoutEnterprise")} help={t("quality.parksWithoutEnterpriseHelp")} {...parksWithoutEnterprise} />
      <Gap
        title={t("quality.onlyPlanned")}
        help={t("quality.onlyPlannedHelp", { date: formatDate(asOf, language), years: YEARS })}
        {...onlyPlanned}
      />
    </div>
  );
}

interface GapProps {
  readonly title: string;
  readonly help: string;
  readonly totalCount: number;
  readonly nodes: readonly NodeCardFragment[];
}

function Gap({ title, help, totalCount, nodes }: GapProps) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <div className={classes["gap"]} data-testid="gap">
      <h3>
        {title} <span className={classes["tally"]}>{totalCount}</span>
      </h3>
      <p className={classes["help"]}>{help}</p>
      {nodes.length === 0 && <p>{t("quality.none")}</p>}
      <ul>
        {nodes.map((node) => (
          <li key={node.id}>
            <KindMark kind={node.kind} size={16} />
            <PageLink page={{ name: "node", id: node.id }}>{displayName(node.name)}</PageLink>
            <small>
              {label(KINDS[node.kind].label)}
              {t("common.dot")}
              {t("search.degree", { count: node.degree })}
            </small>
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && <p className={classes["help"]}>{t("quality.shown", { shown: nodes.length, count: totalCount })}</p>}
    </div>
  );
}
