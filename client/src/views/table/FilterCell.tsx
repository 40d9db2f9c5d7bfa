import { Popover } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { CheckRow } from "./CheckRow.js";
import type { Column } from "./column.js";
import { type ColumnFilter, codeOf, EMPTY } from "./filter.js";
import classes from "./table.module.css";

interface Props<Row> {
  readonly column: Column<Row>;
  readonly name: string;
  readonly all: readonly Row[];
  readonly filter: ColumnFilter | undefined;
  readonly onFilter: (next: ColumnFilter | null) => void;
}

const MOST_CHOICES = 80;
/** Typing waits so long for the next sign before rows are looked through. */
const PAUSE = 180;

/** A column's own filter, below its name. */
export function FilterCell<Row>(props: Props<Row>) {
  return props.column.filter === "pick" ? <Picks {...props} /> : <Text {...props} />;
}

function Text<Row>({ column, name, filter, onFilter }: Props<Row>) {
  const { t } = useTranslation();
  const asked = filter?.text ?? "";
  const [text, setText] = useState(asked);
  const [last, setLast] = useState(asked);
  if (last !== asked) {
    setLast(asked);
    setText(asked);
  }
  useEffect(() => {
    if (text === asked) return;
    const timer = setTimeout(() => onFilter(text === "" ? null : { id: column.id, text }), PAUSE);
    return () => clearTimeout(timer);
  }, [text, asked, column.id, onFilter]);
  return (
    <input
      className={classes["filterText"]}
      value={text}
      placeholder={t("table.filterText")}
      title={t("table.filterTextHelp")}
      aria-label={t("table.filterColumn", { column: name })}
      onChange={(event) => setText(event.currentTarget.value)}
      data-testid={`filter-${column.id}`}
    />
  );
}

function Picks<Row>({ column, name, all, filter, onFilter }: Props<Row>) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const picks = filter?.picks ?? [];
  const say = (code: string) => (code === EMPTY ? t("table.none") : (column.say?.(code) ?? code));
  const toggle = (code: string) => {
    const next = picks.includes(code) ? picks.filter((each) => each !== code) : [...picks, code];
    onFilter(next.length === 0 ? null : { id: column.id, picks: next });
  };
  const [first] = picks;
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-start" shadow="md" width={220} trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className={classes["filterPick"]}
          aria-label={t("table.filterColumn", { column: name })}
          data-on={picks.length > 0 || undefined}
          onClick={() => setOpen(!open)}
          data-testid={`filter-${column.id}`}
        >
          <span>{first === undefined ? t("table.any") : picks.length === 1 ? say(first) : `${say(first)} +${picks.length - 1}`}</span>
          <IconChevronDown size={12} stroke={1.8} aria-hidden="true" />
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes["picks"] ?? ""}>
        {open &&
          countsOf(column, all, picks).map(([code, count]) => (
            <CheckRow key={code} checked={picks.includes(code)} onChange={() => toggle(code)} testId={`pick-${code}`}>
              <span className={classes["pick"]}>{say(code)}</span>
              <span className={classes["pickCount"]}>{count}</span>
            </CheckRow>
          ))}
      </Popover.Dropdown>
    </Popover>
  );
}

/** The values of a column with how often each occurs, the most frequent first; those chosen are always there. */
function countsOf<Row>(column: Column<Row>, rows: readonly Row[], picks: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>(picks.map((code) => [code, 0]));
  for (const row of rows) {
    const code = codeOf(column, row);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST_CHOICES);
}
