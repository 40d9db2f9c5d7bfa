import { Button } from "@mantine/core";
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isObject, type Json, type JsonObject } from "../../../state/query/types.js";
import { useCopy } from "../use-copy.js";
import classes from "./Shapes.module.css";

/** Deeper than this everything begins folded. */
const OPEN_TO = 3;
/** So many items of a list are shown at a time. */
const PAGE = 50;
/** A list longer than this begins folded below the first level. */
const SHORT = 12;

/** The answer as a tree whose branches fold. */
export function JsonShape({ data }: { readonly data: JsonObject }) {
  const { t } = useTranslation();
  const { copied, copy } = useCopy();
  return (
    <div className={classes["json"]} data-testid="shape-json">
      <div className={classes["bar"]}>
        <span />
        <Button size="xs" variant="default" onClick={() => copy(JSON.stringify(data, null, 2))} data-testid="json-copy">
          {copied ? t(`query.code.${copied}`) : t("query.json.copy")}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys */}
      <section className={classes["tree"]} tabIndex={0} aria-label={t("query.json.label")}>
        <Branch name={null} value={data} depth={0} />
      </section>
    </div>
  );
}

interface BranchProps {
  readonly name: string | null;
  readonly value: Json;
  readonly depth: number;
}

function Branch({ name, value, depth }: BranchProps) {
  const { t } = useTranslation();
  const entries: readonly (readonly [string, Json])[] | null = Array.isArray(value)
    ? value.map((item, i) => [String(i), item] as const)
    : isObject(value)
      ? Object.entries(value)
      : null;
  const [open, setOpen] = useState(depth < OPEN_TO || (depth < OPEN_TO + 3 && (entries?.length ?? 0) <= SHORT));
  const [shown, setShown] = useState(PAGE);
  const key = name !== null && <span className={classes["key"]}>{name}: </span>;
  if (!entries || entries.length === 0) {
    return (
      <div className={classes["leaf"]}>
        {key}
        <span data-type={value === null ? "null" : typeof value}>{JSON.stringify(value)}</span>
      </div>
    );
  }
  const left = entries.length - shown;
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <div>
      <button type="button" className={classes["fold"]} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Chevron size={14} stroke={1.8} aria-hidden="true" />
        {key}
        <span className={classes["count"]}>
          {Array.isArray(value) ? "[" : "{"}
          {open ? "" : `${t("query.json.items", { count: entries.length })}${Array.isArray(value) ? "]" : "}"}`}
        </span>
      </button>
      {open && (
        <div className={classes["within"]}>
          {entries.slice(0, shown).map(([label, inner]) => (
            <Branch key={label} name={label} value={inner} depth={depth + 1} />
          ))}
          {left > 0 && (
            <button type="button" className={classes["more"]} onClick={() => setShown(shown + 10 * PAGE)}>
              {t("query.json.more", { count: Math.min(left, 10 * PAGE) })}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
