import { BulkDialog } from "./BulkDialog.js";
import { EditDialog } from "./EditDialog.js";
import { MergeDialog } from "./MergeDialog.js";
import { ShortcutsDialog } from "./ShortcutsDialog.js";
import { SplitDialog } from "./SplitDialog.js";
import { TokenDialog } from "./TokenDialog.js";
import type { Session } from "./use-session.js";

/** The question that is open now, if any. */
export function Dialogs({ session }: { readonly session: Session }) {
  const { access, asking, setAsking, pending, setPending, entry, desk, state, view, reshaped, tellNext } = session;
  const close = () => setAsking(null);
  if (pending)
    return (
      <TokenDialog
        access={access}
        onClose={() => setPending(null)}
        onEntered={() => {
          setPending(null);
          pending.run();
        }}
      />
    );
  const { frame, document } = view.choice;
  switch (asking) {
    case null:
      return null;
    case "shortcuts":
      return <ShortcutsDialog onClose={close} />;
    case "acceptFrame":
    case "rejectFrame":
      if (frame === null) return null;
      return (
        <BulkDialog
          verdict={asking}
          frame={frame}
          within={
            document === null
              ? null
              : (state.progress?.documents.byDocument.find((each) => each.document.id === document)?.document.title ?? document)
          }
          count={state.waiting}
          onGo={() => desk.bulk(asking, frame)}
          onClose={close}
        />
      );
    case "edit":
      if (!entry) return null;
      return (
        <EditDialog
          entry={entry}
          onClose={close}
          onSave={(set) => {
            close();
            // without a change it is an acceptance
            const verdict = Object.keys(set).length === 0 ? "accept" : "edit";
            const next = verdict === "accept" ? desk.accept(entry) : desk.edit(entry, set);
            view.show(next);
            tellNext(verdict, entry, next);
          }}
        />
      );
    case "merge":
      if (!entry) return null;
      return (
        <MergeDialog entry={entry} onClose={close} onMerge={async (from, into) => reshaped("merge", await desk.merge(entry, from, into))} />
      );
    case "split":
      if (!entry) return null;
      return <SplitDialog entry={entry} onClose={close} onSplit={async (request) => reshaped("split", await desk.split(entry, request))} />;
  }
}
