import { ActionIcon, Tooltip } from "@mantine/core";
import { IconMaximize, IconMinus, IconPlus, IconRoute } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import figure from "../../canvas/Figure.module.css";
import classes from "./map.module.css";

interface Props {
  readonly local: boolean;
  readonly phone: boolean;
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  readonly onLocal: () => void;
}

export function MapTools({ local, phone, onZoom, onFit, onLocal }: Props) {
  const { t } = useTranslation();
  const tools = [
    { id: "zoom-in", label: t("canvas.zoomIn"), key: "+", Icon: IconPlus, run: () => onZoom(1.6) },
    { id: "zoom-out", label: t("canvas.zoomOut"), key: "−", Icon: IconMinus, run: () => onZoom(1 / 1.6) },
    { id: "fit", label: t("canvas.fit"), key: "0", Icon: IconMaximize, run: onFit },
    { id: "local", label: t("map.inside"), key: null, Icon: IconRoute, run: onLocal, pressed: local },
  ];
  return (
    <div className={phone ? classes["phoneTools"] : figure["toolbar"]} role="toolbar" aria-label={t("views.map")}>
      {tools.map(({ id, label, key, Icon, run, ...rest }) => (
        <Tooltip key={id} label={key ? `${label} ${key}` : label}>
          <ActionIcon
            variant="subtle"
            color="ink"
            size={phone ? 44 : 32}
            aria-label={label}
            onClick={run}
            data-testid={`map-${id}`}
            {...("pressed" in rest && { "aria-pressed": rest.pressed })}
          >
            <Icon size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      ))}
    </div>
  );
}
