import { KINDS, REGIONS, RELATIONS, STATUSES } from "@chengyu-atlas/model";
import { Combobox } from "@mantine/core";
import { IconMessageQuestion } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useLabel } from "../../i18n/use-label.js";
import type { Asked } from "../../state/ask/parse.js";
import classes from "./Search.module.css";

/** Offers to answer what is typed as a question, and shows how it was understood. */
export function AskOption({ question, asked }: { readonly question: string; readonly asked: Asked }) {
  const { t } = useTranslation();
  const label = useLabel();
  const { about, relation, way, kinds, regions, status, crossing, from, to } = asked;
  const parts = [
    about,
    relation && label(way === "IN" ? RELATIONS[relation].reverse : RELATIONS[relation].label),
    kinds[0] && label(KINDS[kinds[0]].label),
    regions[0] && label(REGIONS[regions[0]]),
    status && label(STATUSES[status]),
    crossing && t("common.crossing"),
    (from ?? to) && (from === to ? from : `${from ?? t("dates.start")} – ${to ?? t("dates.end")}`),
  ].filter((part) => typeof part === "string" && part !== "");
  return (
    <Combobox.Options>
      <Combobox.Option value={`ask:${question}`} className={classes["option"] ?? ""} data-testid="ask-option">
        <IconMessageQuestion size={18} stroke={1.6} />
        <span className={classes["name"]}>{t("ask.option")}</span>
        <span className={classes["asked"]}>
          {parts.map((part) => (
            <span key={String(part)}>{part}</span>
          ))}
        </span>
      </Combobox.Option>
    </Combobox.Options>
  );
}
