import { isKind, isRelation, KINDS, REGIONS, relationSpec, STATES, STATUSES } from "@chengyu-atlas/model";
import { useCallback } from "react";
import { formatPeriod } from "../../../i18n/format.js";
import { useLabel, useLanguageShown } from "../../../i18n/use-label.js";

/** The model's own word for a value of one of its vocabularies; any other value as it is. */
export function useValueWords(): (value: string) => string {
  const label = useLabel();
  const language = useLanguageShown();
  return useCallback(
    (value: string) => {
      if (isKind(value)) return label(KINDS[value].label);
      if (isRelation(value)) return label(relationSpec(value).label);
      const named = [STATUSES, REGIONS, STATES].find((words) => Object.hasOwn(words, value)) as
        | Readonly<Record<string, { zh: string; en: string }>>
        | undefined;
      if (value.startsWith("/")) return formatPeriod(value, language);
      return named?.[value] ? label(named[value]) : value;
    },
    [label, language],
  );
}
