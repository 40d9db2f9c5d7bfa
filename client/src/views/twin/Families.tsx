import { FAMILIES } from "@chengyu-atlas/model";
import { useTranslation } from "react-i18next";
import type { TwinFiguresQuery } from "../../api/documents.generated.js";
import { useLabel } from "../../i18n/use-label.js";
import parts from "../../panels/parts/parts.module.css";
import { FAMILY_NAMES } from "../../state/filter/utils.js";
import classes from "./panel.module.css";

/** For each family of relations: how many of those on the two sides cross. */
export function Families({ figures }: { readonly figures: TwinFiguresQuery }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <>
      <div className={parts["groupHead"]}>
        <h3>{t("twin.byFamily")}</h3>
      </div>
      <ul className={classes["families"]}>
        {FAMILY_NAMES.map((family) => {
          const { crossing, inside } = figures[family];
          const share = inside === 0 ? 0 : crossing / inside;
          return (
            <li key={family} data-testid={`twin-family-${family}`}>
              <p className={classes["familyHead"]}>
                <span>{label(FAMILIES[family])}</span>
                {inside === 0 ? (
                  <span>{t("twin.noneOfFamily")}</span>
                ) : (
                  <span>
                    {`${crossing} / ${inside}`}
                    {t("common.dot")}
                    <b>{Math.round(share * 100)}%</b>
                  </span>
                )}
              </p>
              <div className={classes["track"]} aria-hidden="true">
                <div style={{ width: `${share * 100}%` }} />
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
