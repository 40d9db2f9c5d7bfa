import { ActionIcon, Tooltip } from "@mantine/core";
import { IconArrowBackUp, IconArrowForwardUp } from "@tabler/icons-react";
import { useEffect, useEffectEvent } from "react";
import { useTranslation } from "react-i18next";
import { useWorkspace } from "../../state/workspace/workspace.js";
import { isTyping } from "../../ui/typing.js";
import classes from "./History.module.css";
import { useChangeWords } from "./use-change-words.js";

const MAC = /Mac|iPhone|iPad/u.test(navigator.userAgent);

/** Undo and redo, each saying what it would change. */
export function HistoryButtons({ large = false }: { readonly large?: boolean }) {
  const { t } = useTranslation();
  const { history } = useWorkspace();
  const words = useChangeWords();
  const { toUndo, toRedo } = history;
  const keys = MAC ? (["⌘Z", "⇧⌘Z"] as const) : (["Ctrl+Z", "Ctrl+Shift+Z"] as const);
  const buttons = [
    {
      id: "undo",
      Icon: IconArrowBackUp,
      run: history.undo,
      off: toUndo === null,
      label: toUndo ? t("work.undoThis", { what: words(toUndo) }) : t("work.undoNothing"),
      key: keys[0],
    },
    {
      id: "redo",
      Icon: IconArrowForwardUp,
      run: history.redo,
      off: toRedo === null,
      label: toRedo ? t("work.redoThis", { what: words(toRedo) }) : t("work.redoNothing"),
      key: keys[1],
    },
  ];
  return (
    <div role="toolbar" aria-label={t("work.history")} className={classes["buttons"]} data-large={large || undefined}>
      {buttons.map(({ id, Icon, run, off, label, key }) => (
        <Tooltip key={id} label={off ? label : `${label} ${key}`}>
          <ActionIcon
            variant={large ? "default" : "subtle"}
            color="ink"
            size={large ? 44 : 34}
            radius={large ? 10 : 8}
            aria-label={label}
            // a button that is off must still say why, and keep the focus when the last change was undone
            aria-disabled={off || undefined}
            onClick={off ? undefined : run}
            data-testid={id}
          >
            <Icon size={large ? 20 : 18} stroke={1.6} aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
      ))}
    </div>
  );
}

/** Ctrl or Cmd with Z undoes, with Shift or Y it does again; fields where one types keep their own. */
export function HistoryKeys() {
  const { history } = useWorkspace();
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && !(key === "y" && !event.shiftKey)) return;
    event.preventDefault();
    if (key === "y" || event.shiftKey) history.redo();
    else history.undo();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);
  return null;
}
