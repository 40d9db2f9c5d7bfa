import { Button } from "@mantine/core";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { LONGEST } from "../../state/saved/address.js";
import type { Keeper } from "../../state/saved/types.js";
import { ChoiceField, TextField } from "../../ui/Field.js";
import classes from "./Saved.module.css";

export interface Draft {
  readonly name: string;
  readonly note: string;
  /** `null` until the reader has chosen. */
  readonly keeper: Keeper | null;
}

/** Why a change did not go through. */
export interface Trouble {
  readonly kind: "taken" | "refused" | "failed";
  readonly text: string;
  readonly again?: boolean;
}

interface Props {
  readonly draft: Draft;
  readonly keeper: Keeper;
  /** Whether the server takes no changes from anybody. */
  readonly closed: boolean;
  readonly address: string;
  readonly trouble: Trouble | null;
  readonly busy: boolean;
  readonly onDraft: (draft: Draft) => void;
  readonly onSave: (replace: boolean, keeper?: Keeper) => void;
}

/** Saves what is on the screen under a name. */
export function SaveForm({ draft, keeper, closed, address, trouble, busy, onDraft, onSave }: Props) {
  const { t } = useTranslation();
  const long = keeper === "server" && address.length > LONGEST;
  const able = draft.name.trim() !== "" && !busy && !long;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (able) onSave(false);
  };
  return (
    <form className={classes["form"]} onSubmit={submit}>
      <div className={classes["pair"]}>
        <TextField
          label={t("saved.name")}
          value={draft.name}
          maxLength={80}
          onValue={(name) => onDraft({ ...draft, name })}
          data-autofocus
          data-testid="saved-name"
        />
        <TextField
          label={t("saved.note")}
          value={draft.note}
          maxLength={300}
          onValue={(note) => onDraft({ ...draft, note })}
          data-testid="saved-note"
        />
      </div>
      <div className={classes["end"]}>
        {closed ? (
          <p className={classes["quiet"]}>{t("saved.closed")}</p>
        ) : (
          <div className={classes["where"]}>
            <ChoiceField
              label={t("saved.where")}
              value={keeper}
              choices={[
                { value: "server", name: t("saved.server") },
                { value: "browser", name: t("saved.browser") },
              ]}
              onValue={(next) => onDraft({ ...draft, keeper: next })}
            />
            <p className={classes["quiet"]}>{t(keeper === "server" ? "saved.serverHelp" : "saved.browserHelp")}</p>
          </div>
        )}
        <Button type="submit" disabled={!able} data-testid="saved-save">
          {t(busy ? "saved.saving" : "saved.saveThis")}
        </Button>
      </div>
      <div aria-live="assertive">
        {(trouble || long) && (
          <div className={classes["trouble"]} data-testid="saved-trouble">
            <p>{trouble?.text ?? t("saved.tooLong")}</p>
            {trouble?.kind === "taken" && draft.name.trim() !== "" && (
              <Button variant="default" size="xs" onClick={() => onSave(true)} data-testid="saved-replace-named">
                {t("saved.replaceNamed")}
              </Button>
            )}
            {trouble?.kind === "failed" && keeper === "server" && draft.name.trim() !== "" && (
              <>
                <Button variant="default" size="xs" onClick={() => onSave(false)} data-testid="saved-retry">
                  {t("common.retry")}
                </Button>
                <Button variant="default" size="xs" onClick={() => onSave(false, "browser")} data-testid="saved-instead">
                  {t("saved.saveInstead")}
                </Button>
              </>
            )}
          </div>
        )}
      </div>
    </form>
  );
}
