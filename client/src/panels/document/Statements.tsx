import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Failure } from "../../api/failure.js";
import type { Shown, Statement } from "../../state/document/statements.js";
import { Trouble } from "../../ui/Trouble.js";
import { StatementRow } from "./StatementRow.js";
import classes from "./Statements.module.css";

interface Props {
  readonly all: readonly Statement[];
  readonly statements: readonly Statement[];
  readonly shown: Shown;
  readonly done: boolean;
  readonly failure: Failure | null;
  readonly current: string | null;
  /** The run of text that is in sight. */
  readonly sight: readonly [number, number] | null;
  /** Whether the text is not there, so that the places in the original are all there is. */
  readonly locators: boolean;
  readonly onShown: (shown: Shown) => void;
  readonly onGo: ((statement: Statement) => void) | null;
  readonly onRetry: () => void;
}

/** All that the document states, in the order of its text; the list follows the text, and the text the list. */
export function Statements({ all, statements, shown, done, failure, current, sight, locators, onShown, onGo, onRetry }: Props) {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  const first = sight ? statements.find(({ end }) => end > sight[0])?.number : undefined;
  const at = statements.find(({ key }) => key === current)?.number ?? first;
  // the list follows what is read, and moves nothing but itself
  useEffect(() => {
    const row = at === undefined ? null : list.current?.querySelector<HTMLElement>(`[data-number="${at}"]`);
    const box = list.current;
    if (!row || !box) return;
    const [top, bottom] = [row.offsetTop - box.offsetTop, row.offsetTop - box.offsetTop + row.offsetHeight];
    if (top < box.scrollTop + 40 || bottom > box.scrollTop + box.clientHeight - 60) box.scrollTop = Math.max(0, top - 60);
  }, [at]);
  const toggle = (name: keyof Shown) => (
    <button
      type="button"
      aria-pressed={shown[name]}
      onClick={() => onShown({ ...shown, [name]: !shown[name] })}
      data-testid={`show-${name}`}
    >
      {t(`documentPage.${name}`)}
    </button>
  );
  const relations = all.filter(({ what }) => what === "relation").length;
  return (
    <section className={classes["statements"]} aria-label={t("documentPage.statements")} data-testid="statements">
      <h2>
        {t("documentPage.statements")} <span>{statements.length}</span>
      </h2>
      <div className={classes["filters"]}>
        {toggle("crossing")}
        {toggle("proposed")}
        {toggle("measures")}
      </div>
      {failure && <Trouble title={t("documentPage.claimsFailed")} failure={failure} onRetry={onRetry} />}
      {done && !failure && relations === 0 && !shown.measures && <p className={classes["none"]}>{t("documentPage.none")}</p>}
      {done && relations > 0 && statements.length === 0 && <p className={classes["none"]}>{t("documentPage.noneShown")}</p>}
      <ul ref={list} className={classes["list"]}>
        {statements.map((statement) => (
          <StatementRow
            key={statement.key}
            statement={statement}
            current={statement.key === current}
            inSight={sight !== null && statement.start < sight[1] && statement.end > sight[0]}
            locators={locators}
            onGo={onGo}
          />
        ))}
      </ul>
      {!done && <p className={classes["none"]}>{t("documentPage.more")}</p>}
    </section>
  );
}
