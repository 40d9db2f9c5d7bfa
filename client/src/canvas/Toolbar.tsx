import { ActionIcon, Menu, Tooltip } from "@mantine/core";
import {
  IconArrowBackUp,
  IconChevronUp,
  IconDots,
  IconLasso,
  IconList,
  IconMarquee2,
  IconMaximize,
  IconMinus,
  IconPlus,
  IconTopologyStar3,
} from "@tabler/icons-react";
import { Fragment, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useWorkspace } from "../state/workspace/workspace.js";
import { useCanvas } from "./canvas-context.js";
import classes from "./Figure.module.css";
import type { Tool } from "./select/SelectTool.js";
import { zoomBy } from "./zoom.js";

interface Props {
  readonly outline: boolean;
  readonly tool: Tool;
  readonly onTool: (tool: Tool) => void;
  readonly onFit: () => void;
  readonly onArrange: () => void;
  readonly onOutline: () => void;
  /** How the picture looks: further tools between the two. */
  readonly children?: ReactNode;
}

/** What can be done with the picture as a whole: the camera, marking, the look, and in a menu what is rarely wanted. */
export function Toolbar({ outline, tool, onTool, onFit, onArrange, onOutline, children }: Props) {
  const { t } = useTranslation();
  const { cy } = useCanvas();
  const pick = (wanted: Tool) => onTool(tool === wanted ? "pan" : wanted);
  const tools = [
    { id: "zoom-in", label: t("canvas.zoomIn"), key: "+", Icon: IconPlus, run: () => zoomBy(cy, 1.25) },
    { id: "zoom-out", label: t("canvas.zoomOut"), key: "−", Icon: IconMinus, run: () => zoomBy(cy, 0.8) },
    { id: "fit", label: t("canvas.fit"), key: "0", Icon: IconMaximize, run: onFit },
    { id: "box", label: t("work.box"), key: "B", Icon: IconMarquee2, run: () => pick("box"), pressed: tool === "box", first: true },
    { id: "lasso", label: t("work.lasso"), key: "L", Icon: IconLasso, run: () => pick("lasso"), pressed: tool === "lasso" },
  ];
  return (
    <div className={classes["toolbar"]} role="toolbar" aria-label={t("work.tools")} data-reserve>
      {tools.map(({ id, label, key, Icon, run, first, ...rest }) => (
        <Fragment key={id}>
          {first && <span className={classes["apart"]} aria-hidden="true" />}
          <Tooltip label={`${label} ${key}`}>
            <ActionIcon
              variant="subtle"
              color="ink"
              size={32}
              aria-label={label}
              onClick={run}
              data-testid={`tool-${id}`}
              {...("pressed" in rest && { "aria-pressed": rest.pressed })}
            >
              <Icon size={18} stroke={1.6} />
            </ActionIcon>
          </Tooltip>
        </Fragment>
      ))}
      {children && <span className={classes["apart"]} aria-hidden="true" />}
      {children}
      <Menu position="bottom-end" shadow="md" width={180}>
        <Menu.Target>
          <Tooltip label={t("canvas.more")}>
            <ActionIcon variant="subtle" color="ink" size={32} aria-label={t("canvas.more")} data-testid="tool-more">
              <IconDots size={18} stroke={1.6} />
            </ActionIcon>
          </Tooltip>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconTopologyStar3 size={16} stroke={1.6} />} onClick={onArrange} data-testid="tool-arrange">
            {t("canvas.arrange")}
          </Menu.Item>
          <Menu.Item leftSection={<IconList size={16} stroke={1.6} />} onClick={onOutline} data-testid="tool-outline">
            {t(outline ? "canvas.outlineHide" : "canvas.outline")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

/** On a phone two fingers zoom: what is left are undoing, marking several, and behind one button how the picture looks. */
export function PhoneTools({ tool, onTool, children }: Pick<Props, "tool" | "onTool" | "children">) {
  const { t } = useTranslation();
  const { history } = useWorkspace();
  const [open, setOpen] = useState(false);
  return (
    <div className={classes["phoneTools"]} role="toolbar" aria-label={t("work.tools")} data-reserve>
      <ActionIcon
        variant="subtle"
        color="ink"
        size={44}
        aria-label={t("work.undo")}
        aria-disabled={history.toUndo === null || undefined}
        onClick={history.toUndo === null ? undefined : history.undo}
        data-testid="tool-undo"
      >
        <IconArrowBackUp size={20} stroke={1.6} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="ink"
        size={44}
        aria-label={t("work.markMode")}
        aria-pressed={tool !== "pan"}
        onClick={() => onTool(tool === "pan" ? "lasso" : "pan")}
        data-testid="tool-lasso"
      >
        <IconLasso size={20} stroke={1.6} />
      </ActionIcon>
      {children && (
        <ActionIcon
          variant="subtle"
          color="ink"
          size={44}
          aria-label={t("canvas.looks")}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          data-testid="tool-looks"
        >
          {open ? <IconChevronUp size={20} stroke={1.6} /> : <IconDots size={20} stroke={1.6} />}
        </ActionIcon>
      )}
      {open && children}
    </div>
  );
}
