import { ActionIcon, Button } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useLanguageShown } from "../../i18n/use-label.js";
import { type Past, titleOf } from "../../state/query/past.js";
import classes from "./Side.module.css";

interface Props {
  readonly past: readonly Past[];
  readonly onOpen: (past: Past) => void;
  readonly onForget: (gone: Past | "all") => void;
}

/** The queries that were run from this browser, the last first. */
export function PastPane({ past, onOpen, onForget }: Props) {
  const { t } = useTranslation();
  const language = useLanguageShown();
  const when = new Intl.DateTimeFormat(language === "zh" ? "zh-CN" : "en-GB", { dateStyle: "medium", timeStyle: "short" });
  if (past.length === 0) {
    return (
      <div className={classes["none"]}>
        <p>{t("query.pastPane.none")}</p>
        <p>{t("query.pastPane.noneHelp")}</p>
      </div>
    );
  }
  return (
    <div className={classes["pane"]}>
      <ul className={classes["list"]} data-testid="past">
        {past.map((each) => (
          <li key={`${each.at} ${each.query} ${each.variables}`} className={classes["past"]}>
            <button type="button" className={classes["example"]} onClick={() => onOpen(each)} data-testid="past-open">
              <span>
                <strong>{titleOf(each.query)}</strong>
                <small>
                  {each.query
                    .replace(/#[^\n]*\n/gu, "")
                    .replace(/\s+/gu, " ")
                    .slice(0, 120)}
                </small>
                <small>{when.format(new Date(each.at))}</small>
              </span>
            </button>
            <ActionIcon variant="subtle" color="ink" size={28} aria-label={t("query.pastPane.remove")} onClick={() => onForget(each)}>
              <IconX size={15} stroke={1.6} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <div className={classes["foot"]}>
        <Button size="xs" variant="default" onClick={() => onForget("all")} data-testid="past-clear">
          {t("query.pastPane.clear")}
        </Button>
      </div>
    </div>
  );
}
