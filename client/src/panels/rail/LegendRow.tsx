import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import classes from "./Rail.module.css";

interface Props {
  readonly testId: string;
  readonly mark?: ReactNode;
  /** The mark is a line rather than a shape. */
  readonly wide?: boolean;
  readonly indent?: boolean;
  readonly name: string;
  readonly count: number;
  readonly bar?: { readonly share: number; readonly cross: boolean };
  readonly on: boolean;
  /** The row narrows the view to itself, rather than being switched off. */
  readonly pressed?: boolean;
  readonly onToggle: () => void;
  readonly onOnly?: () => void;
  readonly after?: ReactNode;
}

/** One row of the legend: a switch with its mark, its name and its count; beside it a way to leave only this row on. */
export function LegendRow({ testId, mark, wide, indent, name, count, bar, on, pressed, onToggle, onOnly, after }: Props) {
  const { t } = useTranslation();
  const quiet = !on || count === 0;
  return (
    <div
      className={classes["row"]}
      data-off={!on || undefined}
      data-quiet={quiet || undefined}
      data-indent={indent || undefined}
      data-pressed={pressed || undefined}
    >
      <button
        type="button"
        {...(pressed === undefined ? { role: "switch", "aria-checked": on } : { "aria-pressed": pressed })}
        aria-label={`${name} ${count}`}
        className={classes["toggle"]}
        data-testid={testId}
        onClick={onToggle}
      >
        {mark && <span className={wide ? classes["wide"] : classes["mark"]}>{mark}</span>}
        <span className={bar ? classes["regionName"] : classes["name"]}>{name}</span>
        {bar && (
          <span className={classes["track"]} aria-hidden="true">
            {count > 0 && (
              <span style={{ width: `${Math.max(4, bar.share * 100)}%`, background: bar.cross ? "var(--cross)" : "var(--edge2)" }} />
            )}
          </span>
        )}
        <span className={classes["count"]}>{count}</span>
      </button>
      {onOnly && (
        <button type="button" className={classes["only"]} aria-label={t("rail.onlyThis", { name })} onClick={onOnly}>
          {t("rail.only")}
        </button>
      )}
      {after}
    </div>
  );
}
