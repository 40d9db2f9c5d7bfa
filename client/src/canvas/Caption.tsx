import { IconArrowBackUp } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Facets } from "../state/facets/use-facets.js";
import type { Filter } from "../state/filter/types.js";
import { FOCUS_LIMIT } from "../state/scene/load-first.js";
import type { SceneData } from "../state/scene/types.js";
import classes from "./Figure.module.css";
import { numbersOf } from "./figure.js";
import { displayName } from "./labels/name.js";
import { useFilterWords } from "./use-filter-words.js";

interface Props {
  readonly data: SceneData;
  readonly filter: Filter;
  readonly facets: Facets;
  readonly short: boolean;
  /** Only the title, where there is room for no more. */
  readonly brief: boolean;
  /** Into what the picture is gathered, or nothing. */
  readonly rolled: string | null;
  /** How many nodes the picture is held to, or `null` where it is not. */
  readonly only: number | null;
  readonly onLeave: () => void;
  readonly onLeaveOnly: () => void;
}

/** Title and numbers on the canvas itself, so that a screenshot can go on a slide. */
export function Caption({ data, filter, facets, short, brief, rolled, only, onLeave, onLeaveOnly }: Props) {
  const { t } = useTranslation();
  const { title, words } = useFilterWords(filter);
  const { focus } = data;
  const { nodes, relations, planned, crossing, proposed } = numbersOf(data);
  const onlyTitle = nodes === only ? t("work.onlyTitle", { count: nodes }) : t("work.onlyTitleGrown");
  const total = facets.phase === "shown" ? facets.counts.all.nodes : nodes;
  const line = [
    t("figure.line", { nodes, relations }),
    planned > 0 && t("figure.planned", { count: planned }),
    crossing > 0 && !filter.crossing && t("figure.crossing", { count: crossing }),
  ]
    .filter(Boolean)
    .join(t("common.sep"));
  return (
    <div className={classes["caption"]}>
      <div className={classes["title"]} data-reserve>
        <h2 data-testid="figure-title">{only !== null ? onlyTitle : focus ? t("figure.of", { name: displayName(focus.name) }) : title}</h2>
        {only !== null && (
          <button type="button" onClick={onLeaveOnly} data-testid="only-leave">
            <IconArrowBackUp size={14} stroke={1.8} aria-hidden="true" />
            {t("work.onlyLeave")}
          </button>
        )}
        {focus && (
          <button type="button" onClick={onLeave} data-testid="focus-leave">
            <IconArrowBackUp size={14} stroke={1.8} aria-hidden="true" />
            {t("figure.leave")}
          </button>
        )}
      </div>
      {!brief && (
        <p data-testid="figure-numbers" data-reserve>
          {line}
        </p>
      )}
      {!brief && rolled && (
        <p data-testid="figure-rolled" data-reserve>
          {rolled}
        </p>
      )}
      {!short && words !== "" && <p data-reserve>{t("figure.filtered", { what: words })}</p>}
      {!short && data.truncated && focus && only === null && <p data-reserve>{t("figure.nearest", { shown: FOCUS_LIMIT })}</p>}
      {!short && data.truncated && !focus && only === null && total > nodes && (
        <p data-reserve>{t("figure.truncated", { shown: nodes, total })}</p>
      )}
      {!brief && proposed > 0 && <p data-reserve>{t("figure.proposed", { count: proposed })}</p>}
    </div>
  );
}
