import { isPartialDate } from "@chengyu-atlas/model";
import { TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./DateInput.module.css";

interface Props {
  readonly label: string;
  readonly value: string | null;
  /** Only a full day will do. */
  readonly day?: boolean;
  readonly testId: string;
  readonly onChange: (value: string | null) => void;
}

/** A date as exactly as one wants to give it. It counts when it is left or confirmed, and says when it cannot be read. */
export function DateInput({ label, value, day = false, testId, onChange }: Props) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? value ?? "";
  const good = (candidate: string) => candidate === "" || (isPartialDate(candidate) && (!day || candidate.length === 10));
  const wrong = draft !== null && !good(draft.trim());
  const commit = () => {
    const next = (draft ?? "").trim().replaceAll("/", "-").replaceAll(".", "-");
    if (draft === null || !good(next)) return;
    setDraft(null);
    onChange(next === "" ? null : next);
  };
  return (
    <TextInput
      size="xs"
      className={classes["date"] ?? ""}
      aria-label={label}
      leftSection={<span aria-hidden="true">{label}</span>}
      leftSectionWidth={label.length > 2 ? 48 : label.length > 1 ? 38 : 26}
      placeholder={t("dates.any")}
      title={wrong ? t("dates.wrong") : t(day ? "dates.day" : "dates.format")}
      value={text}
      error={wrong}
      inputMode="numeric"
      data-testid={testId}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === "Enter") commit();
        if (event.key === "Escape") setDraft(null);
      }}
    />
  );
}
