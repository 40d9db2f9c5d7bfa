import { ActionIcon } from "@mantine/core";
import { IconChevronDown, IconChevronUp, IconSearch, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "./Document.module.css";

interface Props {
  readonly text: string;
  readonly at: number;
  readonly count: number;
  /** Counting stopped there. */
  readonly many: boolean;
  readonly onText: (text: string) => void;
  readonly onMove: (by: 1 | -1) => void;
}

/** Finds words in the text; Enter goes to the next place, with Shift to the one before. */
export function FindBar({ text, at, count, many, onText, onMove }: Props) {
  const { t } = useTranslation();
  const said =
    text.trim() === ""
      ? ""
      : count === 0
        ? t("documentPage.notFound")
        : t(many ? "documentPage.foundMany" : "documentPage.found", { at: at + 1, count });
  return (
    <search className={classes["find"]} aria-label={t("documentPage.find")}>
      <IconSearch size={16} stroke={1.6} aria-hidden="true" />
      <input
        type="text"
        value={text}
        placeholder={t("documentPage.find")}
        aria-label={t("documentPage.find")}
        onChange={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Enter" && count > 0) onMove(event.shiftKey ? -1 : 1);
          if (event.key === "Escape") onText("");
        }}
        data-testid="find-input"
      />
      <span aria-live="polite" data-testid="find-count">
        {said}
      </span>
      {count > 0 && (
        <>
          <ActionIcon variant="subtle" color="ink" size={28} aria-label={t("documentPage.previousHit")} onClick={() => onMove(-1)}>
            <IconChevronUp size={16} stroke={1.6} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="ink"
            size={28}
            aria-label={t("documentPage.nextHit")}
            onClick={() => onMove(1)}
            data-testid="find-next"
          >
            <IconChevronDown size={16} stroke={1.6} />
          </ActionIcon>
        </>
      )}
      {text !== "" && (
        <ActionIcon variant="subtle" color="ink" size={28} aria-label={t("search.clear")} onClick={() => onText("")}>
          <IconX size={16} stroke={1.6} />
        </ActionIcon>
      )}
    </search>
  );
}
