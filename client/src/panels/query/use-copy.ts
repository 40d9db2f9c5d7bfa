import { useEffect, useState } from "react";

/** Copies a text, and says for a moment how that went. */
export function useCopy(): { readonly copied: "copied" | "notCopied" | null; readonly copy: (text: string) => void } {
  const [copied, setCopied] = useState<"copied" | "notCopied" | null>(null);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(null), 2500);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = (text: string) => {
    // there is no clipboard on a page that came without encryption from another machine
    const done = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error("no clipboard"));
    done.then(
      () => setCopied("copied"),
      () => setCopied("notCopied"),
    );
  };
  return { copied, copy };
}
