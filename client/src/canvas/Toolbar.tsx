import { ActionIcon, Tooltip } from "@mantine/core";
import { IconList, IconMaximize, IconMinus, IconPlus, IconTopologyStar3 } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useCanvas } from "./canvas-context.js";
import { letGo } from "./controllers/ElementsController.js";
import classes from "./Figure.module.css";
import { zoomBy } from "./zoom.js";

interface Props {
  readonly outline: boolean;
  readonly onFit: () => void;
  readonly onArrange: () => void;
  readonly onOutline: () => void;
  /** Further tools, after the others. */
  readonly children?: ReactNode;
}

/** What can be done with the picture as a whole. */
export function Toolbar({ outline, onFit, onArrange, onOutline, children }: Props) {
  const { t } = useTranslation();
  const { cy } = useCanvas();
  const arrange = () => {
    letGo(cy);
    onArrange();
  };
  const tools = [
    { id: "zoom-in", label: t("canvas.zoomIn"), key: "+", Icon: IconPlus, run: () => zoomBy(cy, 1.25) },
    { id: "zoom-out", label: t("canvas.zoomOut"), key: "−", Icon: IconMinus, run: () => zoomBy(cy, 0.8) },
    { id: "fit", label: t("canvas.fit"), key: "0", Icon: IconMaximize, run: onFit },
    { id: "arrange", label: t("canvas.arrange"), key: null, Icon: IconTopologyStar3, run: arrange },
    { id: "outline", label: t("canvas.outline"), key: null, Icon: IconList, run: onOutline, pressed: outline },
  ];
  return (
    <div className={classes["toolbar"]} role="toolbar" aria-label={t("canvas.fit")} data-reserve>
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
