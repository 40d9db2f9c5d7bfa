import { useTranslation } from "react-i18next";
import { COLOURS, FIRST_LOOK, SIZES, type Styling } from "../../state/look/types.js";
import type { Dressing } from "../style/use-dress.js";
import classes from "./look.module.css";

interface Props {
  readonly styling: Styling;
  readonly measuring: Dressing["measuring"];
  readonly observing: Dressing["observing"];
  readonly onStyling: (next: Styling) => void;
}

/** What size and colour of the nodes mean. */
export function StyleForm({ styling, measuring, observing, onStyling }: Props) {
  const { t } = useTranslation();
  const { size, colour } = styling;
  const plain = size === FIRST_LOOK.styling.size && colour === FIRST_LOOK.styling.colour;
  return (
    <div className={classes["form"]}>
      <fieldset>
        <legend>{t("look.size")}</legend>
        <div className={classes["segments"]}>
          {SIZES.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="size"
                checked={each === size}
                onChange={() => onStyling({ ...styling, size: each })}
                data-testid={`size-${each}`}
              />
              {t(`look.sizes.${each}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <p className={classes["note"]}>{t(`look.sizeHelp.${size}`)}</p>
      {size === "observation" && <MeasurePick styling={styling} observing={observing} onStyling={onStyling} />}
      <fieldset>
        <legend>{t("look.colour")}</legend>
        <div className={classes["segments"]}>
          {COLOURS.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="colour"
                checked={each === colour}
                onChange={() => onStyling({ ...styling, colour: each, only: null })}
                data-testid={`colour-${each}`}
              />
              {t(`look.colours.${each}`)}
            </label>
          ))}
        </div>
      </fieldset>
      {measuring !== "none" && (
        <p className={classes["note"]} role="status" data-testid="measuring" data-state={measuring}>
          {t(measuring === "busy" ? "look.computing" : measuring === "failed" ? "look.notComputed" : "look.computed")}
        </p>
      )}
      {!plain && (
        <button type="button" className={classes["text"]} onClick={() => onStyling(FIRST_LOOK.styling)}>
          {t("look.defaults")}
        </button>
      )}
    </div>
  );
}

/** The measures of the picture, with how many nodes have each. */
function MeasurePick({ styling, observing, onStyling }: Pick<Props, "styling" | "observing" | "onStyling">) {
  const { t } = useTranslation();
  const { phase, measures } = observing;
  if (phase === "failed") return <p className={classes["note"]}>{t("look.measuresFailed")}</p>;
  if (phase !== "done") return <p className={classes["note"]}>{t("common.loading")}…</p>;
  if (measures.length === 0) return <p className={classes["note"]}>{t("look.measuresNone")}</p>;
  return (
    <label className={classes["measure"]}>
      {t("look.measure")}
      <select
        value={styling.measure ?? ""}
        onChange={(event) => onStyling({ ...styling, measure: event.currentTarget.value || null })}
        data-testid="style-measure"
      >
        <option value="">{t("look.measureChoose")}</option>
        {measures.map(({ key, values }) => (
          <option key={key} value={key}>
            {t("look.measureOption", { measure: key, count: values.size })}
          </option>
        ))}
      </select>
    </label>
  );
}
