import { Button, Tooltip } from "@mantine/core";
import { IconArrowsMaximize, IconEyeOff, IconFocusCentered, IconPin, IconPinnedOff, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useWorkspace } from "../../state/workspace/workspace.js";
import { MOST_AT_ONCE, MOST_EXPANDED, useActs } from "../use-acts.js";
import classes from "./SelectTool.module.css";

/** What can be done with all marked nodes together. */
export function MarkBar() {
  const { t } = useTranslation();
  const { marked, mark, phone } = useWorkspace();
  const acts = useActs();
  if (marked.length === 0) return null;
  const many = marked.length > MOST_AT_ONCE;
  const tooMany = t("work.tooMany", { count: MOST_AT_ONCE });
  const held = marked.every((id) => acts.pinned.has(id));
  const buttons = [
    { id: "only", label: t("work.only"), Icon: IconFocusCentered, run: () => acts.only(marked), why: many && tooMany },
    { id: "hide", label: t("work.hide"), Icon: IconEyeOff, run: () => acts.hide(marked), why: many && tooMany },
    {
      id: "expand",
      label: t("work.expand"),
      Icon: IconArrowsMaximize,
      run: () => acts.expand(marked),
      why: marked.length > MOST_EXPANDED && t("work.tooManyExpanded", { count: MOST_EXPANDED }),
    },
    held
      ? { id: "unpin", label: t("work.unpin"), Icon: IconPinnedOff, run: () => acts.unpin(marked), why: false as const }
      : { id: "pin", label: t("work.pin"), Icon: IconPin, run: () => acts.pin(marked), why: many && tooMany },
    { id: "clear", label: t("work.clearMarks"), Icon: IconX, run: () => mark([]), why: false as const },
  ];
  return (
    <div
      className={classes["bar"]}
      role="toolbar"
      aria-label={t("work.marked", { count: marked.length })}
      data-testid="mark-bar"
      data-reserve
    >
      <span className={classes["count"]} aria-live="polite" data-testid="mark-count">
        {t("work.marked", { count: marked.length })}
      </span>
      {buttons.map(({ id, label, Icon, run, why }) => (
        <Tooltip key={id} label={why || label} disabled={!why}>
          <Button
            variant="subtle"
            color="ink"
            size="xs"
            {...(!phone && { leftSection: <Icon size={15} stroke={1.6} aria-hidden="true" /> })}
            {...(why && { "data-disabled": true, "aria-disabled": true })}
            onClick={why ? undefined : run}
            data-testid={`mark-${id}`}
          >
            {label}
          </Button>
        </Tooltip>
      ))}
    </div>
  );
}
