import { relationSpec, STATUSES } from "@chengyu-atlas/model";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { displayName } from "../../canvas/labels/name.js";
import { useLabel, useLanguageShown } from "../../i18n/use-label.js";
import type { ProfileEdge } from "../../state/profile/use-profile.js";
import { CrossingChip } from "../../ui/Chip.js";
import { PageLink } from "../../ui/PageLink.js";
import { type Moment, newest, yearsOf } from "./moments.js";
import classes from "./Profile.module.css";

const FIRST = 12;

/** What happened when, newest first: a full dot for what came to be, a hollow one for what is only planned. */
export function Timeline({ edges }: { readonly edges: readonly ProfileEdge[] }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const years = yearsOf(edges);
  const count = years.reduce((sum, { moments }) => sum + moments.length, 0);
  const first = new Set(newest(years, FIRST).flatMap(({ moments }) => moments.map(({ key }) => key)));
  if (count === 0) return <p className={classes["empty"]}>{t("pages.noTimeline")}</p>;
  return (
    <>
      <ol className={classes["years"]} data-all={all || undefined}>
        {years.map(({ year, moments }) => (
          <li key={year} className={classes["year"]} data-later={!moments.some(({ key }) => first.has(key)) || undefined}>
            <h3>{year}</h3>
            <ol>
              {moments.map((moment) => (
                <Entry key={moment.key} moment={moment} later={!first.has(moment.key)} />
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {count > FIRST && (
        <button type="button" className={classes["more"]} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t("pages.showLess") : t("pages.showAll", { count })}
        </button>
      )}
    </>
  );
}

function Entry({ moment, later }: { readonly moment: Moment; readonly later: boolean }) {
  const { t } = useTranslation();
  const label = useLabel();
  const language = useLanguageShown();
  const { date, ended, edge } = moment;
  const spec = relationSpec(edge.type);
  const named = label(edge.outgoing || spec.symmetric ? spec.label : spec.reverse);
  const [, month, day] = date.split("-").map(Number);
  const english = () => new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", month: "short", ...(day && { day: "numeric" }) });
  const when = month
    ? language === "zh"
      ? `${month} 月${day ? ` ${day} 日` : ""}`
      : english().format(new Date(`${date}${day ? "" : "-01"}T00:00:00Z`))
    : "";
  return (
    <li className={classes["moment"]} data-later={later || undefined} data-status={ended ? "ended" : edge.status} data-testid="moment">
      <span className={classes["when"]}>{when}</span>
      <span className={classes["what"]}>
        {named} <PageLink page={{ name: "node", id: edge.node.id }}>{displayName(edge.node.name)}</PageLink>{" "}
        {edge.crossing && <CrossingChip />}{" "}
        <span className={classes["notes"]}>
          {[edge.title, edge.role, ended ? t("edge.ended") : edge.status === "done" ? null : label(STATUSES[edge.status])]
            .filter(Boolean)
            .join(t("common.dot"))}
        </span>
      </span>
    </li>
  );
}
