import { useTranslation } from "react-i18next";
import { endTour, startTour, useTour } from "./offer.js";
import classes from "./Tour.module.css";

/** On a first visit: a tour is offered, once, where it is in nobody's way. */
export function TourOffer() {
  const { t } = useTranslation();
  if (useTour() !== "offered") return null;
  return (
    <p className={classes["offer"]} data-testid="tour-offer">
      {t("help.offer")}
      <button type="button" onClick={startTour} data-testid="tour-start">
        {t("help.offerStart")}
      </button>
      <button type="button" onClick={endTour}>
        {t("help.offerNo")}
      </button>
    </p>
  );
}
