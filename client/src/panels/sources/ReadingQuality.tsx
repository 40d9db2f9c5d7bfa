import { KINDS, type Kind, RELATIONS, type Relation } from "@chengyu-atlas/model";
import { useTranslation } from "react-i18next";
import { useLabel } from "../../i18n/use-label.js";
import reading from "./reading.json";
import classes from "./sources.module.css";

interface Measure {
  readonly name: string;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** What `npm run eval` measured of machine reading, as it printed it. */
export function ReadingQuality() {
  const { t } = useTranslation();
  const label = useLabel();
  const { documents, controls, entities, relations, indicators, frames } = reading;
  return (
    <section aria-labelledby="sources-quality">
      <h2 id="sources-quality">{t("sources.quality")}</h2>
      <p className={classes["lead"]}>{t("sources.qualityLead", { documents, sentences: controls.sentences, found: controls.found })}</p>
      <div className={classes["scroll"]}>
        <table className={classes["table"]}>
          <thead>
            <tr>
              <th scope="col">{t("sources.what")}</th>
              <th scope="col" className={classes["number"]}>
                {t("sources.precision")}
              </th>
              <th scope="col" className={classes["number"]}>
                {t("sources.recall")}
              </th>
              <th scope="col" className={classes["number"]}>
                {t("sources.found")}
              </th>
            </tr>
          </thead>
          <tbody>
            <Rows title={t("sources.entities")} measures={entities} nameOf={(name) => label(KINDS[name as Kind].label)} />
            <Rows title={t("sources.relations")} measures={relations} nameOf={(name) => label(RELATIONS[name as Relation].label)} />
            <Rows title={t("sources.indicators")} measures={indicators} />
            <Rows title={t("sources.frames")} measures={frames} precisionOnly />
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface RowsProps {
  readonly title: string;
  readonly measures: readonly Measure[];
  readonly nameOf?: (name: string) => string;
  readonly precisionOnly?: boolean;
}

function Rows({ title, measures, nameOf = (name) => name, precisionOnly = false }: RowsProps) {
  const sum = { name: title, right: 0, wrong: 0, missed: 0 };
  for (const { right, wrong, missed } of measures) {
    sum.right += right;
    sum.wrong += wrong;
    sum.missed += missed;
  }
  return (
    <>
      <Row measure={sum} head precisionOnly={precisionOnly} />
      {measures.length > 1 &&
        measures.map((measure) => (
          <Row key={measure.name} measure={{ ...measure, name: nameOf(measure.name) }} precisionOnly={precisionOnly} />
        ))}
    </>
  );
}

function Row({
  measure,
  head = false,
  precisionOnly,
}: {
  readonly measure: Measure;
  readonly head?: boolean;
  readonly precisionOnly: boolean;
}) {
  const { name, right, wrong, missed } = measure;
  return (
    <tr className={head ? classes["sum"] : undefined}>
      <th scope="row">{name}</th>
      <td className={classes["number"]}>{percent(right, right + wrong)}</td>
      <td className={classes["number"]}>{precisionOnly ? "" : percent(right, right + missed)}</td>
      <td className={classes["number"]}>{precisionOnly ? `${right} / ${right + wrong}` : `${right} / ${right + missed}`}</td>
    </tr>
  );
}

/** Of nothing there is no share. */
function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)}%`;
}
