import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { failureOf, isRefusal } from "../../api/failure.js";
import { useAccess } from "../../state/review/use-access.js";
import { ADDRESS_VERSION, addressOf } from "../../state/saved/address.js";
import { NameTaken, type Saved, StorageRefused } from "../../state/saved/types.js";
import { useSaved } from "../../state/saved/use-saved.js";
import { Dialog } from "../../ui/Dialog.js";
import { TokenDialog } from "../review/TokenDialog.js";
import classes from "./Saved.module.css";
import { SavedList } from "./SavedList.js";
import { type Draft, SaveForm, type Trouble } from "./SaveForm.js";

interface Done {
  readonly text: string;
  readonly undo?: () => Promise<unknown>;
}

/** The saved views: this one can be saved under a name, others opened, renamed, replaced and deleted. */
export default function SavedDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { access, current, onRefused } = useAccess();
  const views = useSaved(() => current.current);
  const [draft, setDraft] = useState<Draft>({ name: "", note: "", keeper: access.editor ? "server" : null });
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const [asking, setAsking] = useState<(() => void) | null>(null);
  const address = useRef(addressOf(location.search)).current;
  const keeper = access.editing === "closed" ? "browser" : (draft.keeper ?? "server");

  /** Runs a change; one on the server asks for the token first, and again where the server does not take it. */
  const change = async (where: Saved["keeper"], run: () => Promise<Done>, failed: (error: unknown) => void) => {
    const again = () => void change(where, run, failed);
    if (where === "server" && current.current === null) return setAsking(() => again);
    setBusy(true);
    setTrouble(null);
    try {
      setDone(await run());
    } catch (error) {
      setDone(null);
      if (failureOf(error).code === "UNAUTHENTICATED") {
        onRefused();
        setAsking(() => again);
      } else failed(error);
    } finally {
      setBusy(false);
    }
  };
  const submit = (replace: boolean, where = keeper) => {
    const name = draft.name.trim();
    const request = { name, note: draft.note.trim() || null, address, version: ADDRESS_VERSION, replace };
    const run = async () => {
      await views.save(where, request);
      setDraft({ name: "", note: "", keeper: where });
      return { text: t("saved.saved", { name }) };
    };
    void change(where, run, (error) => setTrouble(troubleOf(error, "saved.failed")));
  };
  const alter = (view: Saved, run: () => Promise<Done>) =>
    void change(view.keeper, run, (error) => setTrouble(troubleOf(error, "saved.changeFailed")));
  const rename = (view: Saved, name: string) =>
    alter(view, async () => {
      await views.rename(view, name);
      return { text: t("saved.renamed", { name }), undo: () => views.rename({ ...view, name }, view.name) };
    });
  const replace = (view: Saved) =>
    alter(view, async () => {
      const { keeper: at, name, note } = view;
      await views.save(at, { name, note, address, version: ADDRESS_VERSION, replace: true });
      return { text: t("saved.replaced", { name }), undo: () => views.save(at, { ...requestOf(view), replace: true }) };
    });
  const remove = (view: Saved) =>
    alter(view, async () => {
      await views.remove(view);
      return { text: t("saved.removed", { name: view.name }), undo: () => views.save(view.keeper, requestOf(view)) };
    });
  const undo = async ({ undo: run }: Done) => {
    try {
      await run?.();
      setDone(null);
    } catch {
      setTrouble({ kind: "failed", text: t("saved.undoFailed") });
    }
  };
  const troubleOf = (error: unknown, failed: "saved.failed" | "saved.changeFailed"): Trouble => {
    if (error instanceof NameTaken) return { kind: "taken", text: t("saved.taken") };
    if (error instanceof StorageRefused) return { kind: "refused", text: t("saved.refused") };
    const { said, again } = failureOf(error);
    return { kind: "failed", text: isRefusal(error) && said ? `${t(failed)} ${said}` : t(failed), again };
  };

  // one question at a time: what was typed waits while the token is asked for
  if (asking)
    return (
      <TokenDialog
        access={access}
        onClose={() => setAsking(null)}
        onEntered={() => {
          setAsking(null);
          asking();
        }}
      />
    );
  return (
    <Dialog title={t("saved.open")} help={t("saved.help")} size={520} testId="saved-dialog" onClose={onClose}>
      <SaveForm
        draft={draft}
        keeper={keeper}
        closed={access.editing === "closed"}
        address={address}
        trouble={trouble}
        busy={busy}
        onDraft={(next) => {
          setDraft(next);
          setTrouble(null);
        }}
        onSave={submit}
      />
      <div aria-live="polite">
        {done && (
          <p className={classes["done"]} data-testid="saved-done">
            <span>{done.text}</span>
            {done.undo && (
              <button type="button" onClick={() => void undo(done)} data-testid="saved-undo">
                {t("common.undo")}
              </button>
            )}
          </p>
        )}
      </div>
      <SavedList views={views} onOpened={onClose} onRename={rename} onReplace={replace} onRemove={remove} />
    </Dialog>
  );
}

const requestOf = ({ name, note, address, version }: Saved) => ({ name, note, address, version, replace: false });
