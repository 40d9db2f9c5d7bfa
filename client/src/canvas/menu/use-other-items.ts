import { relationSpec } from "@chengyu-atlas/model";
import { IconEye, IconFileText, IconFilterOff, IconLink, IconMaximize, IconPinnedOff, IconTopologyStar3, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useLabel } from "../../i18n/use-label.js";
import { toggle } from "../../state/filter/utils.js";
import { useWorkspace } from "../../state/workspace/workspace.js";
import type { EdgeData } from "../elements.js";
import { useActs } from "../use-acts.js";
import { useHidden } from "../use-hidden.js";
import { useCopyLink } from "./use-copy-link.js";
import type { MenuItem } from "./use-node-items.js";

/** What can be done with a line. */
export function useEdgeItems(): (edge: EdgeData) => readonly MenuItem[] {
  const { t } = useTranslation();
  const label = useLabel();
  const { view, data, select } = useWorkspace();
  const copyLink = useCopyLink();
  return ({ members, lead }) => {
    const relations = data?.relations.filter(({ id }) => members.includes(id)) ?? [];
    const types = [...new Set(relations.map(({ type }) => type))];
    return [
      ...[...relations]
        .sort((a, b) => members.indexOf(a.id) - members.indexOf(b.id))
        .map((relation) => ({
          id: `evidence-${relation.type}`,
          group: 0,
          label: t("work.menu.evidence", { relation: label(relationSpec(relation.type).label) }),
          Icon: IconFileText,
          run: () => select(relation.id),
        })),
      ...types.map((type) => ({
        id: `off-${type}`,
        group: 1,
        label: t("work.menu.hideRelation", { relation: label(relationSpec(type).label) }),
        Icon: IconFilterOff,
        run: () => view.setFilter(toggle(view.filter, type)),
      })),
      { id: "link", group: 2, label: t("work.menu.link"), Icon: IconLink, run: () => copyLink(lead) },
    ];
  };
}

/** What can be done with the picture as a whole. */
export function useCanvasItems({
  onFit,
  onArrange,
  onHidden,
}: Record<"onFit" | "onArrange" | "onHidden", () => void>): readonly MenuItem[] {
  const { t } = useTranslation();
  const { marked, mark } = useWorkspace();
  const { pinned, unpin } = useActs();
  const hidden = useHidden();
  return [
    { id: "fit", group: 0, label: t("canvas.fit"), Icon: IconMaximize, run: onFit, key: "0" },
    { id: "arrange", group: 0, label: t("canvas.arrange"), Icon: IconTopologyStar3, run: onArrange },
    {
      id: "unpin-all",
      group: 1,
      label: t("work.menu.unpinAll", { count: pinned.size }),
      Icon: IconPinnedOff,
      run: () => unpin(),
      off: pinned.size === 0,
    },
    {
      id: "hidden",
      group: 1,
      label: t("work.menu.hidden", { count: hidden.length }),
      Icon: IconEye,
      run: onHidden,
      off: hidden.length === 0,
    },
    { id: "clear-marks", group: 1, label: t("work.clearMarksLong"), Icon: IconX, run: () => mark([]), off: marked.length === 0 },
  ];
}
