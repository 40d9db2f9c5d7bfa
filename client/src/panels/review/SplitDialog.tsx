import { normaliseName } from "@chengyu-atlas/model";
import { Button } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { displayName } from "../../canvas/labels/name.js";
import type { SplitRequest } from "../../state/review/api.js";
import type { Entry } from "../../state/review/queue.js";
import { Dialog } from "../../ui/Dialog.js";
import { ChoiceField, TextField } from "../../ui/Field.js";
import classes from "./Review.module.css";
import { useAttempt } from "./use-attempt.js";

interface Props {
  readonly entry: Entry;
  readonly onSplit: (request: SplitRequest) => Promise<void>;
  readonly onClose: () => void;
}

/** Says that what the claim, or its document, calls by this name is another node. */
export function SplitDialog({ entry, onSplit, onClose }: Props) {
  const { t } = useTranslation();
  const { claim, document } = entry;
  const [from, setFrom] = useState(claim.source.id);
  const end = from === claim.target.id ? claim.target : claim.source;
  const [name, setName] = useState(end.name);
  const [within, setWithin] = useState("");
  const [scope, setScope] = useState<"claim" | "document">("claim");
  const { busy, error, attempt } = useAttempt();
  const same = normaliseName(name) === normaliseName(end.name);
  const ready = name.trim() !== "" && !(same && within.trim() === "");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    await attempt(() =>
      onSplit({
        from: end.id,
        name: name.trim(),
        within: within.trim() === "" ? null : within.trim(),
        documents: scope === "document" ? [document.id] : [],
        claims: scope === "claim" ? [claim.id] : [],
      }),
    );
  };
  return (
    <Dialog title={t("review.splitting.title")} help={t("review.splitting.help")} size={500} testId="split-dialog" onClose={onClose}>
      <form className={classes["form"]} onSubmit={(event) => void submit(event)}>
        <ChoiceField
          label={t("review.splitting.which")}
          value={from}
          choices={[claim.source, claim.target].map((node) => ({ value: node.id, name: displayName(node.name) }))}
          onValue={(id) => {
            setFrom(id);
            setName((id === claim.target.id ? claim.target : claim.source).name);
          }}
        />
        <TextField
          label={t("review.splitting.name")}
          value={name}
          maxLength={120}
          onValue={setName}
          data-autofocus
          data-testid="split-name"
        />
        <TextField
          label={t("review.splitting.within")}
          help={same && within.trim() === "" ? t("review.splitting.sameName") : t("review.splitting.withinHelp")}
          value={within}
          maxLength={120}
          onValue={setWithin}
          data-testid="split-within"
        />
        <ChoiceField
          label={t("review.splitting.scope")}
          value={scope}
          choices={[
            { value: "claim", name: t("review.splitting.claim") },
            { value: "document", name: t("review.splitting.document") },
          ]}
          onValue={setScope}
        />
        <p role="alert" className={classes["error"]}>
          {error}
        </p>
        <div className={classes["formEnd"]}>
          <Button variant="default" onClick={onClose}>
            {t("common.cancel")}
          </Button>
          <Button type="submit" disabled={!ready || busy} data-testid="split-submit">
            {t("review.splitting.go")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
