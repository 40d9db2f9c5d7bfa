import { BOUNDS, KIND_NAMES, kindOfId, RELATION_NAMES, relationSpec, STATUSES, type Status } from "@chengyu-atlas/model";
import { Button } from "@mantine/core";
import { IconArrowsUpDown } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ClaimEdit } from "../../api/documents.generated.js";
import { displayName } from "../../canvas/labels/name.js";
import { useLabel, useLanguageShown } from "../../i18n/use-label.js";
import type { Entry } from "../../state/review/queue.js";
import { Dialog } from "../../ui/Dialog.js";
import { SelectField, TextField } from "../../ui/Field.js";
import { KindMark } from "../../ui/KindMark.js";
import { boundText } from "../parts/amount.js";
import { BOUND_NAMES, type Draft, draftOf, editOf, type Problem, problemsOf } from "./draft.js";
import { NodePicker } from "./NodePicker.js";
import classes from "./Review.module.css";

interface Props {
  readonly entry: Entry;
  readonly onSave: (set: ClaimEdit) => void;
  readonly onClose: () => void;
}

/** Everything that a claim says, to be put right before it is accepted. */
export function EditDialog({ entry, onSave, onClose }: Props) {
  const { t } = useTranslation();
  const label = useLabel();
  const language = useLanguageShown();
  const [draft, setDraft] = useState<Draft>(() => draftOf(entry.claim));
  const [picking, setPicking] = useState<"source" | "target" | null>(null);
  const put = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  const problems = problemsOf(draft);
  const set = editOf(entry.claim, draft);
  const unchanged = Object.keys(set).length === 0;
  const words: Readonly<Record<Problem, string>> = {
    ends: t("review.editing.ends"),
    same: t("review.editing.same"),
    date: t("dates.wrong"),
    number: t("review.editing.number"),
    unit: t("review.editing.unitMissing"),
  };
  const wrong = (field: keyof typeof problems) => {
    const problem = problems[field];
    return problem ? words[problem] : null;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (Object.keys(problems).length === 0) onSave(set);
  };
  const end = (side: "source" | "target") => (
    <div className={classes["group"]}>
      <p>{t(`review.editing.${side}`)}</p>
      <div className={classes["endRow"]}>
        <KindMark kind={draft[side].kind} size={20} />
        <span>{displayName(draft[side].name)}</span>
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => setPicking(picking === side ? null : side)}
          aria-expanded={picking === side}
        >
          {t("review.editing.change")}
        </Button>
        {draft[side].id !== entry.claim[side].id && (
          <Button size="compact-xs" variant="default" onClick={() => put({ [side]: draftOf(entry.claim)[side] })}>
            {t("review.editing.keep")}
          </Button>
        )}
      </div>
      {picking === side && (
        <NodePicker
          kinds={KIND_NAMES}
          but={draft[side].id}
          picked={null}
          onPick={({ id, name }) => {
            put({ [side]: { id, name, kind: kindOfId(id) ?? draft[side].kind } });
            setPicking(null);
          }}
        />
      )}
    </div>
  );
  return (
    <Dialog title={t("review.editing.title")} help={t("review.editing.help")} size={560} testId="edit-dialog" onClose={onClose}>
      <form className={classes["form"]} onSubmit={submit}>
        {end("source")}
        <div className={classes["pair"]}>
          <SelectField
            label={t("review.editing.relation")}
            error={wrong("relation")}
            value={draft.relation}
            choices={RELATION_NAMES.map((name) => ({ value: name, name: label(relationSpec(name).label) }))}
            onValue={(relation) => put({ relation })}
            data-autofocus
            data-testid="edit-relation"
          />
          <Button
            className={classes["swap"] ?? ""}
            variant="default"
            leftSection={<IconArrowsUpDown size={16} stroke={1.6} />}
            onClick={() => put({ source: draft.target, target: draft.source })}
          >
            {t("review.editing.swap")}
          </Button>
        </div>
        {end("target")}
        <div className={classes["pair"]}>
          <SelectField
            label={t("review.editing.status")}
            value={draft.status}
            choices={(Object.keys(STATUSES) as Status[]).map((name) => ({ value: name, name: label(STATUSES[name]) }))}
            onValue={(status) => put({ status })}
            data-testid="edit-status"
          />
          <span />
          <TextField
            label={t("review.editing.from")}
            help={t("review.editing.dateHelp")}
            error={wrong("validFrom")}
            value={draft.validFrom}
            maxLength={10}
            onValue={(validFrom) => put({ validFrom })}
            data-testid="edit-from"
          />
          <TextField
            label={t("review.editing.to")}
            error={wrong("validTo")}
            value={draft.validTo}
            maxLength={10}
            onValue={(validTo) => put({ validTo })}
            data-testid="edit-to"
          />
          {(draft.relation === "AFFILIATED_WITH" || draft.title !== "") && (
            <TextField label={t("review.editing.post")} value={draft.title} onValue={(title) => put({ title })} data-testid="edit-title" />
          )}
          {(draft.relation === "PARTICIPATED_IN" || draft.role !== "") && (
            <TextField label={t("review.editing.role")} value={draft.role} onValue={(role) => put({ role })} data-testid="edit-role" />
          )}
        </div>
        <div className={classes["sum"]}>
          <SelectField
            label={t("review.editing.bound")}
            value={draft.bound}
            choices={BOUND_NAMES.map((name) => ({
              value: name,
              name: name === BOUNDS["="].name ? t("review.editing.exact") : boundText(name, language),
            }))}
            onValue={(bound) => put({ bound })}
          />
          <TextField
            label={t("review.editing.amount")}
            error={wrong("amount")}
            inputMode="decimal"
            value={draft.amount}
            onValue={(amount) => put({ amount })}
            data-testid="edit-amount"
          />
          <TextField label={t("review.editing.unit")} error={wrong("unit")} value={draft.unit} onValue={(unit) => put({ unit })} />
        </div>
        <div className={classes["formEnd"]}>
          {unchanged && <p className={classes["note"]}>{t("review.editing.unchanged")}</p>}
          <Button variant="default" onClick={onClose}>
            {t("common.cancel")}
          </Button>
          <Button type="submit" disabled={Object.keys(problems).length > 0} data-testid="edit-save">
            {t("review.editing.save")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
