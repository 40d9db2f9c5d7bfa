import { Button, Menu } from "@mantine/core";
import { IconChecks, IconChevronDown, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { ReviewChoice } from "../../state/review/api.js";
import type { Progress } from "../../state/review/progress.js";
import { SelectField } from "../../ui/Field.js";
import classes from "./Filters.module.css";
import { ProgressLine } from "./ProgressLine.js";
import { useWords } from "./use-words.js";

interface Props {
  readonly choice: ReviewChoice;
  readonly progress: Progress | null;
  readonly able: boolean;
  readonly onChoose: (choice: ReviewChoice) => void;
  readonly onBulk: (verdict: "acceptFrame" | "rejectFrame") => void;
}

const ANY = "";

/** Which part of the queue is listed, how far that has come, and deciding on all of one frame. */
export function Filters({ choice, progress, able, onChoose, onBulk }: Props) {
  const { t } = useTranslation();
  const { frameName } = useWords();
  const name = (named: string, count: number) => t("review.option", { name: named, count });
  const frames = (progress?.frames.byFrame ?? []).filter(({ frame, proposed }) => proposed > 0 || frame === choice.frame);
  const documents = (progress?.documents.byDocument ?? []).filter(
    ({ document, proposed }) => proposed > 0 || document.id === choice.document,
  );
  const frameChoices = [
    { value: ANY, name: name(t("review.anyFrame"), progress?.frames.proposed ?? 0) },
    ...frames.map(({ frame, proposed }) => ({ value: frame, name: name(frameName(frame), proposed) })),
    // what the address names is a choice, even where nothing is left of it
    ...(choice.frame !== null && !frames.some(({ frame }) => frame === choice.frame)
      ? [{ value: choice.frame, name: name(frameName(choice.frame), 0) }]
      : []),
  ];
  const documentChoices = [
    { value: ANY, name: name(t("review.anyDocument"), progress?.documents.proposed ?? 0) },
    ...documents.map(({ document, proposed }) => ({ value: document.id, name: name(document.title, proposed) })),
    ...(choice.document !== null && !documents.some(({ document }) => document.id === choice.document)
      ? [{ value: choice.document, name: name(choice.document, 0) }]
      : []),
  ];
  const filtered = choice.frame !== null || choice.document !== null;
  const count = progress?.shown.proposed ?? 0;
  return (
    <div className={classes["filters"]}>
      <div className={classes["selects"]}>
        <SelectField
          label={t("review.frame")}
          value={choice.frame ?? ANY}
          choices={frameChoices}
          onValue={(frame) => onChoose({ ...choice, frame: frame === ANY ? null : frame })}
          release
          data-testid="review-frame-filter"
        />
        <SelectField
          label={t("review.document")}
          value={choice.document ?? ANY}
          choices={documentChoices}
          onValue={(document) => onChoose({ ...choice, document: document === ANY ? null : document })}
          release
          data-testid="review-document-filter"
        />
      </div>
      {filtered && (
        <div className={classes["under"]}>
          <span>{progress && progress.shown.proposed + progress.shown.decided > 0 && <ProgressLine {...progress.shown} />}</span>
          <Button
            size="compact-xs"
            variant="subtle"
            color="ink"
            leftSection={<IconX size={13} stroke={1.8} />}
            onClick={() => onChoose({ frame: null, document: null })}
            data-testid="review-clear"
          >
            {t("review.clear")}
          </Button>
          {choice.frame !== null && (
            <Menu position="bottom-end" shadow="md">
              <Menu.Target>
                <Button
                  size="compact-xs"
                  variant="default"
                  disabled={!able || count === 0}
                  leftSection={<IconChecks size={14} stroke={1.8} />}
                  rightSection={<IconChevronDown size={12} stroke={1.8} />}
                  data-testid="review-bulk"
                >
                  {t("review.bulk.menu")}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => onBulk("acceptFrame")} data-testid="review-bulk-accept">
                  {t("review.bulk.accept")}…
                </Menu.Item>
                <Menu.Item onClick={() => onBulk("rejectFrame")} data-testid="review-bulk-reject">
                  {t("review.bulk.reject")}…
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          )}
        </div>
      )}
    </div>
  );
}
