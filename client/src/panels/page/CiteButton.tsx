import { IconCheck, IconQuote } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { EvidenceCardFragment } from "../../api/documents.generated.js";
import { citation } from "../edge/citations.js";
import classes from "./Sentence.module.css";

/** Copies a sentence with its source, ready for a note. */
export function CiteButton({ evidence }: { readonly evidence: EvidenceCardFragment }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<"no" | "yes" | "failed">("no");
  const { context, locator, document } = evidence;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(citation({ quote: context.quote, locator, document }, "plain"));
      setCopied("yes");
    } catch {
      setCopied("failed");
    }
    setTimeout(() => setCopied("no"), 2200);
  };
  return (
    <button type="button" className={classes["action"]} onClick={() => void copy()} data-testid="cite">
      {copied === "yes" ? <IconCheck size={14} stroke={1.6} /> : <IconQuote size={14} stroke={1.6} />}
      <span aria-live="polite">{t(copied === "yes" ? "pages.cited" : copied === "failed" ? "pages.notCited" : "pages.cite")}</span>
    </button>
  );
}
