import { Button } from "@mantine/core";
import { useViewportSize } from "@mantine/hooks";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import { endTour } from "./offer.js";
import { placeCard, TOUR } from "./steps.js";
import classes from "./Tour.module.css";

const CARD = { width: 320, height: 190 };
const RING = 6;

/** Four cards that point at what the product is used with. The page stays usable meanwhile. */
export default function Tour({ phone }: { readonly phone: boolean }) {
  const { t } = useTranslation();
  const [at, setAt] = useState(0);
  const [box, setBox] = useState<DOMRect | null>(null);
  const card = useRef<HTMLDivElement>(null);
  const size = useViewportSize();
  const step = TOUR[at];
  useLayoutEffect(() => {
    if (!step) return;
    const found = (phone ? step.phone : step.desk).map((selector) => document.querySelector(selector)).find((element) => element !== null);
    setBox(found?.getBoundingClientRect() ?? null);
    // the window's size is what moves everything on the page
    void size;
  }, [step, phone, size]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step is read out anew
  useEffect(() => card.current?.focus(), [at]);
  useEffect(() => {
    const leave = (event: KeyboardEvent) => event.key === "Escape" && endTour();
    document.addEventListener("keydown", leave);
    return () => document.removeEventListener("keydown", leave);
  }, []);
  if (!step || !box) return null;
  const place = placeCard(box, CARD, { width: size.width || window.innerWidth, height: size.height || window.innerHeight });
  const last = at === TOUR.length - 1;
  const text = phone && step.id !== "search" ? t(`help.stepsPhone.${step.id}.text`) : t(`help.steps.${step.id}.text`);
  return createPortal(
    <>
      <div
        className={classes["ring"]}
        style={{ left: box.left - RING, top: box.top - RING, width: box.width + 2 * RING, height: box.height + 2 * RING }}
        aria-hidden="true"
      />
      <div
        ref={card}
        className={classes["card"]}
        style={{ ...place, width: Math.min(CARD.width, size.width - 28) }}
        role="dialog"
        aria-label={t("help.tour")}
        tabIndex={-1}
        data-testid="tour"
      >
        <p className={classes["step"]}>{t("help.step", { at: at + 1, all: TOUR.length })}</p>
        <h2>{t(`help.steps.${step.id}.title`)}</h2>
        <p>{text}</p>
        <div className={classes["foot"]}>
          <button type="button" className={classes["leave"]} onClick={endTour} data-testid="tour-leave">
            {t("help.leave")}
          </button>
          {at > 0 && (
            <Button size="xs" variant="default" onClick={() => setAt(at - 1)}>
              {t("help.back")}
            </Button>
          )}
          <Button size="xs" onClick={() => (last ? endTour() : setAt(at + 1))} data-testid="tour-next">
            {t(last ? "help.done" : "help.next")}
          </Button>
        </div>
      </div>
    </>,
    document.body,
  );
}
