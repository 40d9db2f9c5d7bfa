import { useEffect } from "react";
import classes from "./ui.module.css";

export interface ToastMessage {
  readonly text: string;
  readonly at: number;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** One short message over the canvas, gone after a while. */
export function Toast({ message, onGone }: { readonly message: ToastMessage | null; readonly onGone: () => void }) {
  useEffect(() => {
    if (!message) return;
    const timer = setTimeout(onGone, message.action ? 7000 : 3500);
    return () => clearTimeout(timer);
  }, [message, onGone]);
  return (
    <div aria-live="polite">
      {message && (
        <div className={classes["toast"]} data-testid="toast">
          <span>{message.text}</span>
          {message.action && (
            <button
              type="button"
              onClick={() => {
                message.action?.run();
                onGone();
              }}
            >
              {message.action.label}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
