import { RELATION_NAMES, relationSpec } from "@chengyu-atlas/model";
import { useTranslation } from "react-i18next";
import type { Failure } from "../../api/failure.js";
import { displayName } from "../../canvas/labels/name.js";
import { useLabel } from "../../i18n/use-label.js";
import type { About } from "../../state/review/acts.js";
import { frameOf } from "../../state/review/queue.js";

/** How the review page speaks of frames, claims and failures. */
export function useWords() {
  const { t } = useTranslation();
  const label = useLabel();
  const frameName = (frame: string): string => {
    const { relation, method, id } = frameOf(frame, RELATION_NAMES);
    if (relation !== null)
      return [label(relationSpec(relation).label), id.split("/").slice(1).join("/")].filter(Boolean).join(t("common.dot"));
    if (method === "rule" || method === "model" || method === "table") return t(`methods.${method}`, { id });
    return frame === "curated" ? t("methods.curated") : frame;
  };
  const phrase = ({ source, target, relation, count }: About): string => {
    if (count !== undefined) return `${frameName(source)}${t("common.dot")}${t("review.claims", { count })}`;
    if (relation === undefined) return `${displayName(source)} → ${displayName(target ?? "")}`;
    return t("review.phrase", {
      source: displayName(source),
      relation: label(relationSpec(relation).label),
      target: displayName(target ?? ""),
    });
  };
  const why = ({ code, said }: Failure): string => {
    switch (code) {
      case "UNAUTHENTICATED":
      case "CONFLICT":
      case "NOT_FOUND":
      case "UNREACHABLE":
        return t(`review.why.${code}`);
      case "BAD_USER_INPUT":
        return t("review.why.BAD_USER_INPUT", { said: said ?? code });
      default:
        return t("review.why.other", { code });
    }
  };
  return { frameName, phrase, why };
}
