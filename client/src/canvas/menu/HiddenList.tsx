import { kindOfId, nameInId } from "@chengyu-atlas/model";
import { ActionIcon, Button } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { KindMark } from "../../ui/KindMark.js";
import { displayName } from "../labels/name.js";
import { useActs } from "../use-acts.js";
import { useHidden } from "../use-hidden.js";
import classes from "./ContextMenu.module.css";

/** What was taken off the canvas, each with a way back to its place. */
export function HiddenList({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const hidden = useHidden();
  const { bringBack } = useActs();
  return (
    <section
      className={classes["hidden"]}
      aria-label={t("work.menu.hidden", { count: hidden.length })}
      data-testid="hidden-list"
      data-reserve
    >
      <header>
        <h3>{t("work.menu.hidden", { count: hidden.length })}</h3>
        {hidden.length > 1 && (
          <Button size="compact-xs" variant="subtle" color="ink" onClick={() => bringBack(hidden)} data-testid="show-all">
            {t("work.showAll")}
          </Button>
        )}
        <ActionIcon variant="subtle" color="ink" size={32} aria-label={t("common.close")} onClick={onClose}>
          <IconX size={16} stroke={1.6} />
        </ActionIcon>
      </header>
      {hidden.length === 0 && <p>{t("work.hiddenNone")}</p>}
      <ul>
        {hidden.map((id) => {
          const kind = kindOfId(id);
          return (
            <li key={id}>
              {kind && <KindMark kind={kind} />}
              <span title={displayName(nameInId(id))}>{displayName(nameInId(id))}</span>
              <Button size="compact-xs" variant="default" onClick={() => bringBack([id])} data-testid="show-again">
                {t("work.show")}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
