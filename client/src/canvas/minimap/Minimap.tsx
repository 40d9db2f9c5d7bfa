import { ActionIcon, Tooltip } from "@mantine/core";
import { IconChevronDown, IconMap2 } from "@tabler/icons-react";
import { type PointerEvent, useEffect, useEffectEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { readStored, writeStored } from "../../state/prefs/stored.js";
import { usePalette } from "../../theme/ThemeController.js";
import { boxOf } from "../camera.js";
import { useCanvas } from "../canvas-context.js";
import { drawMinimap, SIZE } from "./draw.js";
import { type Fit, inSight } from "./fit.js";
import classes from "./Minimap.module.css";

/** It is drawn at most this often, in milliseconds. */
const REST = 200;
const FOLDED = "minimap-folded";

/** The whole picture in small, with the window over it, which can be drawn about; not there while all is in sight anyway. */
export function Minimap() {
  const { t } = useTranslation();
  const beyond = useBeyond();
  const [folded, setFolded] = useState(() => readStored(FOLDED) === "1");
  const fold = (next: boolean) => {
    writeStored(FOLDED, next ? "1" : "0");
    setFolded(next);
  };
  if (!beyond) return null;
  if (folded)
    return (
      <div className={classes["unfold"]} data-reserve>
        <Tooltip label={t("work.minimapShow")}>
          <ActionIcon
            variant="default"
            size={34}
            radius={10}
            aria-label={t("work.minimapShow")}
            aria-expanded={false}
            onClick={() => fold(false)}
            data-testid="minimap-unfold"
          >
            <IconMap2 size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </div>
    );
  return (
    <div className={classes["map"]} data-testid="minimap" data-reserve>
      <Picture />
      <ActionIcon
        className={classes["fold"] ?? ""}
        variant="subtle"
        color="ink"
        size={24}
        aria-label={t("work.minimapHide")}
        aria-expanded={true}
        onClick={() => fold(true)}
        data-testid="minimap-fold"
      >
        <IconChevronDown size={15} stroke={1.6} />
      </ActionIcon>
    </div>
  );
}

/** Whether a part of the picture lies outside the window. */
function useBeyond(): boolean {
  const { cy } = useCanvas();
  const [beyond, setBeyond] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        if (!cy.destroyed()) setBeyond(!inSight(boxOf(cy), cy.extent()));
      }, REST);
    };
    later();
    cy.on("render", later);
    return () => {
      clearTimeout(timer);
      cy.off("render", later);
    };
  }, [cy]);
  return beyond;
}

function Picture() {
  const { t } = useTranslation();
  const { cy } = useCanvas();
  const palette = usePalette();
  const canvas = useRef<HTMLCanvasElement>(null);
  const fit = useRef<Fit | null>(null);
  const draw = useEffectEvent(() => {
    if (canvas.current && !cy.destroyed()) fit.current = drawMinimap(canvas.current, cy, palette);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: with other colours it is drawn anew
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        draw();
      }, REST);
    };
    later();
    cy.on("render", later);
    return () => {
      clearTimeout(timer);
      cy.off("render", later);
    };
  }, [cy, palette]);
  const look = (event: PointerEvent<HTMLCanvasElement>) => {
    const now = fit.current;
    if (!now) return;
    const frame = event.currentTarget.getBoundingClientRect();
    const zoom = cy.zoom();
    const x = (event.clientX - frame.left - now.dx) / now.scale;
    const y = (event.clientY - frame.top - now.dy) / now.scale;
    cy.stop(true);
    cy.pan({ x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom });
  };
  return (
    <canvas
      ref={canvas}
      style={SIZE}
      role="img"
      aria-label={t("work.minimap")}
      data-testid="minimap-picture"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        look(event);
      }}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && look(event)}
    />
  );
}
