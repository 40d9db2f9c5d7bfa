import { ActionIcon, Tooltip } from "@mantine/core";
import {
  IconArrowBackUp,
  IconLasso,
  IconList,
  IconMarquee2,
  IconMaximize,
  IconMinus,
  IconPlus,
  IconTopologyStar3,
} from "@tabler/icons-react";
import type { ReactNode } from "react";
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
  /** Further tools, after the others. */
  readonly children?: ReactNode;
}

/** What can be done with the picture as a whole. */
export function Toolbar({ outline, tool, onTool, onFit, onArrange, onOutline, children }: Props) {
  const { t } = useTranslation();
  const { cy } = useCanvas();
  const pick = (wanted: Tool) => onTool(tool === wanted ? "pan" : wanted);
  const tools = [
    { id: "zoom-in", label: t("canvas.zoomIn"), key: "+", Icon: IconPlus, run: () => zoomBy(cy, 1.25) },
    { id: "zoom-out", label: t("canvas.zoomOut"), key: "−", Icon: IconMinus, run: () => zoomBy(cy, 0.8) },
    { id: "fit", label: t("canvas.fit"), key: "0", Icon: IconMaximize, run: onFit },
    { id: "arrange", label: t("canvas.arrange"), key: null, Icon: IconTopologyStar3, run: onArrange },
    { id: "box", label: t("work.box"), key: "B", Icon: IconMarquee2, run: () => pick("box"), pressed: tool === "box" },
    { id: "lasso", label: t("work.lasso"), key: "L", Icon: IconLasso, run: () => pick("lasso"), pressed: tool === "lasso" },
    { id: "outline", label: t("canvas.outline"), key: null, Icon: IconList, run: onOutline, pressed: outline },
  ];
  return (
    <div className={classes["toolbar"]} role="toolbar" aria-label={t("work.tools")} data-reserve>
      {tools.map(({ id, label, key, Icon, run, ...rest }) => (
        <Tooltip key={id} label={key ? `${label} ${key}` : label}>
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
      ))}
      {children}
    </div>
  );
}

/** On a phone two fingers zoom: what is left are marking several and undoing. */
export function PhoneTools({ tool, onTool, children }: Pick<Props, "tool" | "onTool" | "children">) {
  const { t } = useTranslation();
  const { history } = useWorkspace();
  return (
    <div className={classes["phoneTools"]} role="toolbar" aria-label={t("work.tools")} data-reserve>
      <ActionIcon
        variant="subtle"
        color="ink"
        size={44}
        aria-label={t("work.undo")}
        disabled={history.toUndo === null}
        onClick={history.undo}
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
      {children}
    </div>
  );
}
