import { ActionIcon, Tooltip } from "@mantine/core";
import { IconChevronDown, IconMap2 } from "@tabler/icons-react";
import { type PointerEvent, useEffect, useEffectEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { readStored, writeStored } from "../../state/prefs/stored.js";
import { usePalette } from "../../theme/ThemeController.js";
import { boxOf } from "../camera.js";
import { useCanvas } from "../canvas-context.js";
import { type DrawnMinimap, drawMinimap, SIZE } from "./draw.js";
import { inSight } from "./fit.js";
import classes from "./Minimap.module.css";

/** It is drawn at most this often, in milliseconds. */
const REST = 200;
const FOLDED = "minimap-folded";
/** What makes it another picture: what is drawn, where, and what is selected or marked. */
const CHANGES = "add remove position data class";

/** The whole picture in small, with the window over it, which can be drawn about; not there while all is in sight anyway. */
export function Minimap() {
  const { t } = useTranslation();
  const { cy, layer } = useCanvas();
  const beyond = useBeyond();
  const [folded, setFolded] = useState(() => readStored(FOLDED) === "1");
  // biome-ignore lint/correctness/useExhaustiveDependencies: open or folded it takes room that names must leave
  useEffect(() => {
    layer.invalidate();
    cy.forceRender();
  }, [cy, layer, folded, beyond]);
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
  const drawn = useRef<DrawnMinimap | null>(null);
  const draw = useEffectEvent((before: DrawnMinimap | null) => {
    if (canvas.current && !cy.destroyed()) drawn.current = drawMinimap(canvas.current, cy, palette, before);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: with other colours it is drawn anew
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let changed = true;
    const later = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        draw(changed ? null : drawn.current);
        changed = false;
      }, REST);
    };
    // while one pans or zooms only the window over the picture moves
    const change = () => {
      changed = true;
      later();
    };
    later();
    cy.on("render", later);
    cy.on(CHANGES, change);
    return () => {
      clearTimeout(timer);
      cy.off("render", later);
      cy.off(CHANGES, change);
    };
  }, [cy, palette]);
  const look = (event: PointerEvent<HTMLCanvasElement>) => {
    const now = drawn.current?.fit;
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
