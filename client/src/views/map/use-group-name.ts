import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { displayName } from "../../canvas/labels/name.js";
import type { GroupName } from "./types.js";

/** What a group is called. */
export function useGroupName(): (name: GroupName) => string {
  const { t } = useTranslation();
  return useCallback(
    (name: GroupName) => {
      switch (name.kind) {
        case "core":
          return t("map.core");
        case "vague":
          return t("map.vague", { name: name.name });
        case "named":
          return displayName(name.name);
      }
    },
    [t],
  );
}
