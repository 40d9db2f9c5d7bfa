import { IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { LEVELS, type RollUp } from "../../state/look/types.js";
import type { RolledUp } from "../../state/scene/roll-up.js";
import { displayName } from "../labels/name.js";
import classes from "./look.module.css";

interface Props {
  readonly rollUp: RollUp;
  readonly rolled: RolledUp;
  readonly onRollUp: (next: RollUp) => void;
}

/** Into what the picture is gathered, and what of it is open. */
export function RollUpForm({ rollUp, rolled, onRollUp }: Props) {
  const { t } = useTranslation();
  const { level, byZoom, opened } = rollUp;
  const name = (id: string) => displayName(id.slice(id.indexOf(":") + 1));
  return (
    <div className={classes["form"]}>
      <fieldset>
        <legend>{t("look.level")}</legend>
        <div className={classes["segments"]}>
          {LEVELS.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="level"
                checked={each === level}
                onChange={() => onRollUp({ ...rollUp, level: each, opened: [] })}
                data-testid={`roll-${each}`}
              />
              {t(`look.levels.${each}`)}
            </label>
          ))}
        </div>
      </fieldset>
      {level !== "none" && (
        <>
          <label className={classes["choice"]}>
            <input
              type="checkbox"
              checked={byZoom}
              onChange={(event) => onRollUp({ ...rollUp, byZoom: event.currentTarget.checked })}
              data-testid="roll-zoom"
            />
            <span>{t("look.byZoom")}</span>
          </label>
          <p className={classes["note"]}>
            {byZoom ? t("look.byZoomHelp") : t(rolled.gathered.size > 0 ? "look.openHint" : "look.nothingRolled")}
            <br />
            {t("look.kept")}
          </p>
          {opened.length > 0 && (
            <div>
              <p className={classes["head"]}>{t("look.opened")}</p>
              <ul className={classes["opened"]} data-testid="roll-opened">
                {opened.map((id) => (
                  <li key={id}>
                    <span>{name(id)}</span>
                    <button
                      type="button"
                      aria-label={t("look.closeOne", { name: name(id) })}
                      onClick={() => onRollUp({ ...rollUp, opened: opened.filter((each) => each !== id) })}
                    >
                      <IconX size={14} stroke={1.8} aria-hidden="true" />
                    </button>
                  </li>
                ))}
              </ul>
              <button
                type="button"
                className={classes["text"]}
                onClick={() => onRollUp({ ...rollUp, opened: [] })}
                data-testid="roll-close-all"
              >
                {t("look.closeAll")}
              </button>
            </div>
          )}
        </>
      )}
    </div>
  );
}
