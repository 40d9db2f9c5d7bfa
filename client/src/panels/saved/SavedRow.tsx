import { ActionIcon, Tooltip } from "@mantine/core";
import { IconCheck, IconPencil, IconReplace, IconTrash } from "@tabler/icons-react";
import { type MouseEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../i18n/format.js";
import { go, hrefOf } from "../../state/page/page.js";
import { useLanguage } from "../../state/prefs/use-language.js";
import { ADDRESS_VERSION, queryOf } from "../../state/saved/address.js";
import { arrive } from "../../state/saved/arrival.js";
import type { Saved } from "../../state/saved/types.js";
import { VIEW_IDS } from "../../views/ids.js";
import { viewOf } from "../../views/registry.js";
import classes from "./Saved.module.css";
import type { RowActs } from "./SavedList.js";

/** One saved view: a link that opens it, and what can be done with it. */
export function SavedRow({ view, onOpened, onRename, onReplace, onRemove }: RowActs & { readonly view: Saved }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [naming, setNaming] = useState<string | null>(null);
  const query = queryOf(view.address);
  const stage = VIEW_IDS.find((id) => id === query["view"]) ?? "graph";
  const Icon = viewOf(stage).icon;
  const open = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const href = hrefOf("explore", query);
    go(href);
    arrive({ search: location.search, name: view.name, newer: view.version > ADDRESS_VERSION });
    onOpened();
  };
  const name = () => {
    const next = naming?.trim() ?? "";
    setNaming(null);
    if (next !== "" && next !== view.name) onRename(view, next);
  };
  const acts = [
    { id: "rename", Icon: IconPencil, label: t("saved.rename"), run: () => setNaming(view.name) },
    { id: "replace", Icon: IconReplace, label: t("saved.replace"), run: () => onReplace(view) },
    { id: "remove", Icon: IconTrash, label: t("saved.remove"), run: () => onRemove(view) },
  ];
  if (naming !== null)
    return (
      <li>
        <form
          className={classes["naming"]}
          onSubmit={(event) => {
            event.preventDefault();
            name();
          }}
        >
          <input
            value={naming}
            maxLength={80}
            aria-label={t("saved.newName", { name: view.name })}
            ref={(field) => field?.focus()}
            onChange={(event) => setNaming(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== "Escape") return;
              event.stopPropagation();
              setNaming(null);
            }}
            data-testid="saved-rename-input"
          />
          <ActionIcon type="submit" variant="default" size={34} aria-label={t("saved.save")}>
            <IconCheck size={16} stroke={1.8} />
          </ActionIcon>
        </form>
      </li>
    );
  return (
    <li>
      <a href={hrefOf("explore", query)} className={classes["link"]} onClick={open} data-testid="saved-link">
        <Icon size={18} stroke={1.6} aria-label={t(`views.${stage}`)} />
        <span className={classes["words"]}>
          <bdi className={classes["name"]}>{view.name}</bdi>
          {view.note && <bdi className={classes["note"]}>{view.note}</bdi>}
        </span>
        <span className={classes["when"]}>{formatDate(view.updatedAt.slice(0, 10), language)}</span>
      </a>
      <span className={classes["acts"]}>
        {acts.map(({ id, Icon: Act, label, run }) => (
          <Tooltip key={id} label={label}>
            <ActionIcon
              variant="subtle"
              color="ink"
              size={32}
              aria-label={t("saved.ofView", { what: label, name: view.name })}
              onClick={run}
              data-testid={`saved-${id}`}
            >
              <Act size={16} stroke={1.6} />
            </ActionIcon>
          </Tooltip>
        ))}
      </span>
    </li>
  );
}
