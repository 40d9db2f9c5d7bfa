import { useElementSize } from "@mantine/hooks";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import figure from "../../canvas/Figure.module.css";
import { FailedNote } from "../../canvas/Notes.js";
import { useFilterWords } from "../../canvas/use-filter-words.js";
import { useCrossing } from "../../state/crossing/use-crossing.js";
import { useWorkspace } from "../../state/workspace/workspace.js";
import { useShownTheme } from "../../theme/ThemeController.js";
import { localOf } from "./dots.js";
import { EmptyTwin } from "./EmptyTwin.js";
import { sidesOf } from "./sides.js";
import { TwinFigure } from "./TwinFigure.js";
import { TwinSource } from "./TwinSource.js";
import classes from "./twin.module.css";
import { useTwinFigures } from "./use-figures.js";
import { drawnKinds, numbersOf, titleOf } from "./words.js";

/** The two cities facing each other, and all that crosses between them. */
export default function TwinStage() {
  const { t } = useTranslation();
  const { view, phone, marked } = useWorkspace();
  const { filter, selection } = view;
  const { data, stale, failure, retry } = useCrossing(filter);
  const figures = useTwinFigures(filter).data;
  const theme = useShownTheme();
  const { words } = useFilterWords({ ...filter, crossing: false });
  const { ref, width, height } = useElementSize();
  const sides = useMemo(() => sidesOf(data?.items ?? []), [data]);
  const numbers = useMemo(() => numbersOf(data?.items ?? []), [data]);
  const local = useMemo(
    () => ({
      left: localOf(figures?.sichuan.byKind ?? [], drawnKinds(sides, "left")),
      right: localOf(figures?.chongqing.byKind ?? [], drawnKinds(sides, "right")),
    }),
    [figures, sides],
  );
  const empty = data !== null && !stale && data.items.length === 0;
  const { relations, shared, direct, left, right, planned, proposed } = numbers;
  return (
    <div className={classes["stage"]} data-reading={selection.kind !== "none" || undefined} data-stale={stale || undefined}>
      {data && !empty && (
        <header className={classes["caption"]} data-figure-text>
          <h2 data-testid="twin-title">{t(`twin.${titleOf(numbers)}`, { relations, shared, direct })}</h2>
          <p data-testid="twin-numbers">
            {[t("twin.numbers", { left, right }), planned > 0 && t("twin.planned", { count: planned })]
              .filter(Boolean)
              .join(t("common.sep"))}
            {proposed > 0 && t("common.sep") + t("figure.proposed", { count: proposed })}
          </p>
          {words !== "" && <p>{t("figure.filtered", { what: words })}</p>}
          {sides.hidden > 0 && <p data-testid="twin-hidden">{t("twin.hidden", { count: sides.hidden })}</p>}
          {data.left > 0 && <p>{t("twin.capped", { count: data.left })}</p>}
        </header>
      )}
      <div ref={ref} className={classes["scroll"]}>
        {data && !empty && width > 0 && (
          <TwinFigure
            sides={sides}
            local={local}
            width={width}
            height={Math.max(260, height)}
            scale={theme === "projector" ? 1.25 : 1}
            phone={phone}
            selection={selection}
            marked={marked}
            onSelect={view.select}
          />
        )}
      </div>
      {data && !empty && <TwinSource relations={data.items} filter={filter} local={local} phone={phone} />}
      {empty && !failure && <EmptyTwin filter={filter} onFilter={view.setFilter} />}
      {failure && <FailedNote failure={failure} beside={data !== null} onRetry={retry} />}
      {stale && <div className={figure["bar"]} aria-hidden="true" />}
    </div>
  );
}
