import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { CompareController } from "../../canvas/controllers/CompareController.js";
import { CHANGES } from "../../state/compare/marks.js";
import { useChanges } from "../../state/compare/use-changes.js";
import { useWorkspace } from "../../state/workspace/workspace.js";
import classes from "./Compare.module.css";
import { CompareSample } from "./CompareSample.js";

/** While two days are compared: the marks on the canvas, what they mean, and the way out. */
export function CompareOverlay() {
  const { t } = useTranslation();
  const { view, data, phone } = useWorkspace();
  const { compared, filter, compare, selection } = view;
  const { data: changes } = useChanges(compared, filter);
  if (!compared || !data) return null;
  return (
    <>
      {changes && <CompareController days={compared} changes={changes} data={data} />}
      {!(phone && selection.kind !== "none") && (
        <section className={classes["legend"]} aria-label={t("compare.legend")} data-testid="compare-legend" data-reserve>
          <p>{t("compare.title", { from: compared.from, to: compared.to })}</p>
          <ul>
            {CHANGES.map((change) => (
              <li key={change}>
                <CompareSample change={change} />
                {t(`compare.${change}`)}
                <b>{changes?.[change].totalCount ?? "…"}</b>
              </li>
            ))}
          </ul>
          <Button size="compact-xs" variant="default" onClick={() => compare(null)} data-testid="compare-stop">
            {t("compare.stop")}
          </Button>
        </section>
      )}
    </>
  );
}
