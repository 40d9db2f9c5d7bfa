import { Button } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { isSendable } from "../../state/review/editor.js";
import type { Access } from "../../state/review/use-access.js";
import { Dialog } from "../../ui/Dialog.js";
import { TextField } from "../../ui/Field.js";
import classes from "./Review.module.css";

interface Props {
  readonly access: Access;
  readonly onClose: () => void;
  /** Called once the server takes the token. */
  readonly onEntered: () => void;
}

/** Asks for the editors' token and has the server judge it before anything is decided with it. */
export function TokenDialog({ access, onClose, onEntered }: Props) {
  const { t } = useTranslation();
  const [token, setToken] = useState("");
  const [name, setName] = useState(access.editor?.name ?? "");
  const [state, setState] = useState<"idle" | "checking" | "wrong" | "odd" | "closed" | "failed">("idle");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const sent = token.trim();
    if (sent === "") return;
    if (!isSendable(sent)) {
      setState("odd");
      return;
    }
    setState("checking");
    try {
      const answer = await access.enter({ token: sent, name: name.trim() });
      if (answer === "open") onEntered();
      else setState(answer === "closed" ? "closed" : "wrong");
    } catch {
      setState("failed");
    }
  };
  const error = state === "idle" || state === "checking" ? null : t(`review.token.${state}`);
  return (
    <Dialog
      title={t("review.token.title")}
      help={access.refused ? t("review.token.refused") : t("review.token.help")}
      size={420}
      testId="token-dialog"
      onClose={onClose}
    >
      <form className={classes["form"]} onSubmit={(event) => void submit(event)}>
        <TextField
          label={t("review.token.token")}
          error={error}
          type="password"
          value={token}
          onValue={(value) => {
            setToken(value);
            setState("idle");
          }}
          data-autofocus
          data-testid="token-input"
        />
        <TextField
          label={t("review.token.name")}
          help={t("review.token.nameHelp")}
          value={name}
          maxLength={80}
          onValue={setName}
          data-testid="token-name"
        />
        <div aria-live="assertive" className="sr-only">
          {error}
        </div>
        <div className={classes["formEnd"]}>
          <Button variant="default" onClick={onClose}>
            {t("common.cancel")}
          </Button>
          <Button type="submit" disabled={token.trim() === "" || state === "checking"} data-testid="token-submit">
            {state === "checking" ? t("review.token.checking") : t("review.token.submit")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
