import { kindOfId } from "@chengyu-atlas/model";
import { Button } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { displayName } from "../../canvas/labels/name.js";
import type { Entry } from "../../state/review/queue.js";
import { Dialog } from "../../ui/Dialog.js";
import { ChoiceField } from "../../ui/Field.js";
import { NodePicker, type Picked } from "./NodePicker.js";
import classes from "./Review.module.css";
import { useAttempt } from "./use-attempt.js";

interface Props {
  readonly entry: Entry;
  readonly onMerge: (from: string, into: Picked) => Promise<void>;
  readonly onClose: () => void;
}

/** Chooses which end of the claim is really another node, and which. */
export function MergeDialog({ entry, onMerge, onClose }: Props) {
  const { t } = useTranslation();
  const { source, target } = entry.claim;
  const [from, setFrom] = useState(source.id);
  const [into, setInto] = useState<Picked | null>(null);
  const { busy, error, attempt } = useAttempt();
  const end = from === target.id ? target : source;
  const kind = kindOfId(end.id) ?? end.kind;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (into === null) return;
    await attempt(() => onMerge(end.id, into));
  };
  return (
    <Dialog title={t("review.merging.title")} help={t("review.merging.help")} size={500} testId="merge-dialog" onClose={onClose}>
      <form className={classes["form"]} onSubmit={(event) => void submit(event)}>
        <ChoiceField
          label={t("review.merging.which")}
          value={from}
          choices={[source, target].map(({ id, name }) => ({ value: id, name: displayName(name) }))}
          onValue={(id) => {
            setFrom(id);
            setInto(null);
          }}
        />
        <div className={classes["group"]}>
          <p>{t("review.merging.into")}</p>
          <NodePicker key={end.id} kinds={[kind]} but={end.id} picked={into} onPick={setInto} />
        </div>
        <p className={classes["effect"]} aria-live="polite">
          {into && t("review.merging.effect", { from: displayName(end.name), into: displayName(into.name) })}
        </p>
        <p role="alert" className={classes["error"]}>
          {error}
        </p>
        <div className={classes["formEnd"]}>
          <Button variant="default" onClick={onClose}>
            {t("common.cancel")}
          </Button>
          <Button type="submit" disabled={into === null || busy} data-testid="merge-submit">
            {t("review.merging.go")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
