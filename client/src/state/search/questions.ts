import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { OverviewDocument } from "../../api/documents.generated.js";
import { displayName } from "../../canvas/labels/name.js";
import { NO_FILTER } from "../filter/types.js";
import { relationsOf } from "../filter/utils.js";
import type { View } from "../url/use-view.js";

export const PLANNED_FILTER = { ...NO_FILTER, off: ["done", "ended", ...relationsOf("organisation"), ...relationsOf("location")] as const };

export interface Question {
  readonly id: string;
  readonly text: string;
  readonly answer: string;
  readonly ask: () => void;
}

export function useOverview() {
  return useQuery(OverviewDocument, {
    variables: { planned: { relations: { statuses: ["planned"], types: [...relationsOf("cooperation")] } } },
  });
}

/** Three ways into the network, with what each would find now. */
export function useQuestions({ setFilter, select }: Pick<View, "setFilter" | "select">, wish: (id: string) => void): readonly Question[] {
  const { t } = useTranslation();
  const { data } = useOverview();
  if (!data) return [];
  const hub = data.top.nodes[0];
  return [
    {
      id: "crossing",
      text: t("search.asCrossing"),
      answer: t("search.count", { count: data.all.crossing }),
      ask: () => setFilter({ ...NO_FILTER, crossing: true }),
    },
    {
      id: "planned",
      text: t("search.asPlanned"),
      answer: t("search.count", { count: data.planned.relations }),
      ask: () => setFilter(PLANNED_FILTER),
    },
    ...(hub
      ? [
          {
            id: "hub",
            text: t("search.asHub"),
            answer: t("search.hubAnswer", { name: displayName(hub.name), count: hub.degree }),
            ask: () => {
              select(hub.id);
              wish(hub.id);
            },
          },
        ]
      : []),
  ];
}
