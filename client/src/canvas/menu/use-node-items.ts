import { KINDS, kindOfId, type NodeId } from "@chengyu-atlas/model";
import {
  IconArrowBackUp,
  IconArrowsMaximize,
  IconArrowsMinimize,
  IconCircleDashed,
  IconExternalLink,
  IconEyeOff,
  IconFocusCentered,
  IconLink,
  IconPin,
  IconPinnedOff,
  IconSelectAll,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useLabel } from "../../i18n/use-label.js";
import { entityHref } from "../../state/page/entity-link.js";
import { figureOf, isExpanded } from "../../state/steps/steps.js";
import { useWorkspace } from "../../state/workspace/workspace.js";
import { useCanvas } from "../canvas-context.js";
import { useActs } from "../use-acts.js";
import { useCopyLink } from "./use-copy-link.js";

/** One line of a menu; a group ends where the next line has another number. */
export interface MenuItem {
  readonly id: string;
  readonly group: number;
  readonly label: string;
  readonly Icon: typeof IconPin;
  readonly run?: () => void;
  readonly href?: string;
  /** A key that does the same. */
  readonly key?: string;
  readonly off?: boolean;
}

/** What can be done with one node. */
export function useNodeItems(): (id: NodeId) => readonly MenuItem[] {
  const { t } = useTranslation();
  const label = useLabel();
  const { cy } = useCanvas();
  const { view, marked, mark, expand, leave } = useWorkspace();
  const acts = useActs();
  const copyLink = useCopyLink();
  return (id) => {
    const node = cy.getElementById(id);
    const kind = kindOfId(id);
    const alike = cy.nodes().filter((each) => kindOfId(each.id()) === kind);
    const near = node.closedNeighborhood().nodes();
    const idsOf = (nodes: typeof near) => nodes.map((each) => each.id());
    const href = entityHref(id);
    const pinned = acts.pinned.has(id);
    const focused = figureOf(view.steps).focus === id;
    const leaves = node.neighborhood("node").filter((each) => each.neighborhood("node").length === 1).length;
    return [
      { id: "expand", group: 0, label: t("work.menu.expand"), Icon: IconArrowsMaximize, run: () => expand(id), key: "E" },
      {
        id: "collapse",
        group: 0,
        label: t("work.menu.collapse"),
        Icon: IconArrowsMinimize,
        run: () => acts.collapse(id),
        off: !isExpanded(view.steps, id) && leaves === 0,
      },
      focused
        ? { id: "leave", group: 0, label: t("figure.leave"), Icon: IconArrowBackUp, run: leave }
        : { id: "focus", group: 0, label: t("entity.focus"), Icon: IconFocusCentered, run: () => acts.focus(id) },
      pinned
        ? { id: "unpin", group: 1, label: t("work.unpin"), Icon: IconPinnedOff, run: () => acts.unpin([id]), key: "P" }
        : { id: "pin", group: 1, label: t("work.pin"), Icon: IconPin, run: () => acts.pin([id]), key: "P" },
      { id: "hide", group: 1, label: t("work.hide"), Icon: IconEyeOff, run: () => acts.hide([id]), key: "Del" },
      {
        id: "mark-near",
        group: 2,
        label: t("work.menu.markNear", { count: near.length }),
        Icon: IconCircleDashed,
        run: () => mark([...new Set([...marked, ...idsOf(near)])]),
      },
      {
        id: "mark-kind",
        group: 2,
        label: t("work.menu.markKind", { kind: kind ? label(KINDS[kind].plural) : "", count: alike.length }),
        Icon: IconSelectAll,
        run: () => mark(idsOf(alike)),
      },
      ...(href === null ? [] : [{ id: "page", group: 3, label: t("work.menu.page"), Icon: IconExternalLink, href }]),
      { id: "link", group: 3, label: t("work.menu.link"), Icon: IconLink, run: () => copyLink(id) },
    ];
  };
}
