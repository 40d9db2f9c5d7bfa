import { useTranslation } from "react-i18next";
import type { EntityQuery } from "../../api/documents.generated.js";
import { formatNumber, formatPeriod } from "../../i18n/format.js";
import { useLanguageShown } from "../../i18n/use-label.js";
import { boundText } from "../parts/amount.js";
import { useImprint } from "../parts/DocumentRow.js";
import classes from "./Entity.module.css";

type Observation = NonNullable<EntityQuery["node"]>["observations"]["nodes"][number];

interface Props {
  readonly observations: readonly Observation[];
  readonly onRead: (document: string, range: readonly [number, number]) => void;
}

/** Numbers about a node: what was measured, how it is bounded, for when, and the sentence that says so. */
export function Observations({ observations, onRead }: Props) {
  const { t } = useTranslation();
  const language = useLanguageShown();
  const imprint = useImprint();
  if (observations.length === 0) return <p className={classes["missing"]}>{t("entity.noObservations")}</p>;
  return (
    <ul className={classes["observations"]}>
      {observations.map(({ id, measure, value, unit, bound, period, evidence }) => (
        <li key={id} data-testid="observation">
          <p className={classes["measure"]}>
            <span>{measure}</span>
            {period && <span>{formatPeriod(period, language)}</span>}
          </p>
          <p className={classes["value"]}>
            {boundText(bound, language) && <span>{boundText(bound, language)} </span>}
            <strong>{formatNumber(value, language)}</strong> <span>{unit}</span>
          </p>
          {evidence.slice(0, 2).map(({ document, start, end, context }) => (
            <button
              key={`${document.id}${start}`}
              type="button"
              className={classes["says"]}
              onClick={() => onRead(document.id, [start, end])}
            >
              <span>“{context.quote}”</span>
              <span className={classes["muted"]}>{imprint(document)}</span>
            </button>
          ))}
        </li>
      ))}
    </ul>
  );
}
