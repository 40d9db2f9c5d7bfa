import { useTranslation } from "react-i18next";
import { formatNumber, formatPeriod } from "../../i18n/format.js";
import { useLanguageShown } from "../../i18n/use-label.js";
import type { ProfileObservation } from "../../state/profile/use-profile.js";
import { Sentences } from "../page/Sentence.js";
import { boundText } from "../parts/amount.js";
import { type Measure, measuresOf } from "./measures.js";
import classes from "./Profile.module.css";

/** Numbers about it: a small chart where a measure is known for several periods, else the number; each with its sentence. */
export function Measures({ observations }: { readonly observations: readonly ProfileObservation[] }) {
  return (
    <ul className={classes["measures"]}>
      {measuresOf(observations).map((measure) => (
        <li key={measure.key} data-testid="measure" data-series={measure.series || undefined}>
          {measure.series ? <Series measure={measure} /> : <Numbers measure={measure} />}
        </li>
      ))}
    </ul>
  );
}

function useValue() {
  const language = useLanguageShown();
  return ({ value, bound }: ProfileObservation) =>
    [boundText(bound, language), formatNumber(value, language)].filter(Boolean).join(language === "en" ? " " : "");
}

function Series({ measure: { name, unit, values, greatest } }: { readonly measure: Measure }) {
  const { t } = useTranslation();
  const language = useLanguageShown();
  const text = useValue();
  return (
    <>
      <h3>
        {name} <span className={classes["aside"]}>{t("pages.unitOf", { unit })}</span>
      </h3>
      <table className={classes["series"]}>
        <tbody>
          {values.map((each) => (
            <tr key={each.id}>
              <th scope="row">{each.period ? formatPeriod(each.period, language) : t("pages.noPeriod")}</th>
              <td>
                <span className={classes["bar"]} style={{ width: `${(100 * Math.abs(each.value)) / (greatest || 1)}%` }} />
              </td>
              <td>{text(each)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Sentences evidence={values.flatMap(({ evidence }) => evidence)} />
    </>
  );
}

function Numbers({ measure: { name, values } }: { readonly measure: Measure }) {
  const language = useLanguageShown();
  const text = useValue();
  return (
    <>
      {values.map((each) => (
        <div key={each.id}>
          <h3>
            {name} <span className={classes["aside"]}>{each.period && formatPeriod(each.period, language)}</span>
          </h3>
          <p className={classes["value"]}>
            <strong>{text(each)}</strong> {each.unit}
          </p>
          <Sentences evidence={each.evidence} />
        </div>
      ))}
    </>
  );
}
