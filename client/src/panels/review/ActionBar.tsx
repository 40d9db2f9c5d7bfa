import { ActionIcon, Button, Tooltip } from "@mantine/core";
import {
  IconArrowBackUp,
  IconArrowMerge,
  IconArrowsSplit,
  IconCheck,
  IconChevronDown,
  IconChevronUp,
  IconPencil,
  IconX,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "./Item.module.css";

export interface Actions {
  readonly accept: () => void;
  readonly reject: () => void;
  readonly edit: () => void;
  readonly merge: () => void;
  readonly split: () => void;
  readonly undo: () => void;
  readonly next: () => void;
  readonly previous: () => void;
}

interface Props {
  readonly actions: Actions;
  readonly able: boolean;
  readonly undoable: boolean;
}

const CHANGES = [
  ["edit", "E", IconPencil],
  ["merge", "M", IconArrowMerge],
  ["split", "S", IconArrowsSplit],
] as const;
const STEPS = [
  ["previous", "K", IconChevronUp],
  ["next", "J", IconChevronDown],
] as const;

/** Everything the keyboard can do, as buttons that name their keys. */
export function ActionBar({ actions, able, undoable }: Props) {
  const { t } = useTranslation();
  return (
    <section className={classes["bar"]} aria-label={t("review.actionsLabel")}>
      <Button
        className={classes["verdict"] ?? ""}
        leftSection={<IconCheck size={18} stroke={2} />}
        rightSection={<kbd>A</kbd>}
        disabled={!able}
        onClick={actions.accept}
        data-testid="review-accept"
      >
        {t("review.accept")}
      </Button>
      <Button
        className={classes["verdict"] ?? ""}
        variant="default"
        leftSection={<IconX size={18} stroke={1.8} />}
        rightSection={<kbd>R</kbd>}
        disabled={!able}
        onClick={actions.reject}
        data-testid="review-reject"
      >
        {t("review.reject")}
      </Button>
      <div className={classes["changes"]}>
        {CHANGES.map(([name, key, Icon]) => (
          <Button
            key={name}
            variant="default"
            leftSection={<Icon size={16} stroke={1.6} />}
            rightSection={<kbd>{key}</kbd>}
            disabled={!able}
            onClick={actions[name]}
            data-testid={`review-${name}`}
          >
            {t(`review.${name}`)}
          </Button>
        ))}
      </div>
      <div className={classes["steps"]}>
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={16} stroke={1.6} />}
          rightSection={<kbd>U</kbd>}
          disabled={!able || !undoable}
          onClick={actions.undo}
          data-testid="review-undo"
        >
          {t("review.undo")}
        </Button>
        {STEPS.map(([name, key, Icon]) => (
          <Tooltip key={name} label={`${t(`review.${name}`)} ${key}`}>
            <ActionIcon variant="default" size={36} aria-label={t(`review.${name}`)} onClick={actions[name]} data-testid={`review-${name}`}>
              <Icon size={18} stroke={1.6} />
            </ActionIcon>
          </Tooltip>
        ))}
      </div>
    </section>
  );
}
