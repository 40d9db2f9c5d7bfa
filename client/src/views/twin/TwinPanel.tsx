import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { displayName } from "../../canvas/labels/name.js";
import { formatShare } from "../../i18n/format.js";
import parts from "../../panels/parts/parts.module.css";
import { useCrossing } from "../../state/crossing/use-crossing.js";
import { useWorkspace } from "../../state/workspace/workspace.js";
import { KindMark } from "../../ui/KindMark.js";
import { SkeletonRows } from "../../ui/Rows.js";
import { Trouble } from "../../ui/Trouble.js";
import { Brokers } from "./Brokers.js";
import { Families } from "./Families.js";
import classes from "./panel.module.css";
import { sharedThings } from "./sides.js";
import { Trend } from "./Trend.js";
import { useTwinFigures } from "./use-figures.js";

const FIRST = 12;

/** What the twin-city view comes to in numbers: the share, by family, by year, and the shared things. All follow the filter. */
export default function TwinPanel() {
  const { t } = useTranslation();
  const { view, phone } = useWorkspace();
  const { filter } = view;
  const { data, failure, retry } = useTwinFigures(filter);
  const crossing = useCrossing(filter);
  const [all, setAll] = useState(false);
  const things = useMemo(() => sharedThings(crossing.data?.items ?? []), [crossing.data]);
  if (failure) return <Trouble title={t("twin.figuresFailed")} failure={failure} onRetry={retry} />;
  if (!data) return <SkeletonRows count={10} />;
  const { share } = data;
  const shown = all ? things : things.slice(0, FIRST);
  const idle = Math.max(0, data.shared.nodes - things.length);
  return (
    <div data-testid="twin-panel">
      <div className={classes["head"]}>
        <p>{phone && share.crossingShare !== null ? `${formatShare(share.crossingShare)} ${t("twin.shareOf")}` : t("twin.kicker")}</p>
        <p>{t("twin.follows")}</p>
      </div>
      {share.crossingShare === null ? (
        <p className={classes["rule"]}>{t("twin.noShare")}</p>
      ) : (
        <>
          <p className={classes["share"]} data-testid="twin-share">
            {(share.crossingShare * 100).toFixed(1)}
            <span>%</span>
          </p>
          <h2 className={classes["of"]}>{t("twin.shareOf")}</h2>
          <p className={classes["rule"]} data-testid="twin-rule">
            {t("twin.rule", { inside: share.inside, crossing: share.crossing })}
          </p>
        </>
      )}
      <Families figures={data} />
      <Trend years={share.byYear} crossing={share.crossing} />
      {things.length > 0 && (
        <>
          <div className={parts["groupHead"]}>
            <h3>{t("twin.sharedList")}</h3>
            <span>{things.length}</span>
            <span className={classes["end"]}>{t("twin.sidesHead")}</span>
          </div>
          <ul>
            {shown.map(({ node, left, right }) => (
              <li key={node.id} className={parts["row"]}>
                <button
                  type="button"
                  className={`${parts["rowButton"]} ${parts["withMark"]}`}
                  onClick={() => view.select(node.id)}
                  data-testid="shared-thing"
                >
                  <KindMark kind={node.kind} icon={false} />
                  <span className={parts["rowName"]}>{displayName(node.name)}</span>
                  <span className={parts["rowDate"]}>{t("twin.sides", { left, right })}</span>
                </button>
              </li>
            ))}
          </ul>
          {shown.length < things.length && (
            <button type="button" className={classes["more"]} onClick={() => setAll(true)}>
              {t("twin.moreShared", { count: things.length - shown.length })}
            </button>
          )}
        </>
      )}
      {idle > 0 && !crossing.data?.left && <p className={classes["note"]}>{t("twin.sharedIdle", { count: idle })}</p>}
      {share.crossing > 0 && <Brokers filter={filter} onSelect={view.select} />}
    </div>
  );
}
