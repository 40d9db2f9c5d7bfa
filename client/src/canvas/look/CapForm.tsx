import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CAPS, type Look, SLOW_FROM } from "../../state/look/types.js";
import classes from "./look.module.css";

interface Props {
  readonly look: Look;
  readonly shown: number;
  readonly total: number;
  readonly onLook: (next: Partial<Look>) => void;
}

/** How many nodes the whole network is held to. What may be slow is asked first, with a better way beside it. */
export function CapForm({ look, shown, total, onLook }: Props) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<number | null>(null);
  const choose = (cap: number) => {
    if (cap > SLOW_FROM) return setAsked(cap);
    setAsked(null);
    onLook({ cap });
  };
  const go = (more: Partial<Look>) => {
    if (asked !== null) onLook({ cap: asked, ...more });
    setAsked(null);
  };
  return (
    <div className={classes["form"]}>
      <fieldset>
        <legend>{t("look.cap")}</legend>
        <div className={classes["segments"]}>
          {CAPS.map((cap) => (
            <label key={cap}>
              <input
                type="radio"
                name="cap"
                checked={cap === (asked ?? look.cap)}
                onChange={() => choose(cap)}
                data-testid={`cap-${cap}`}
              />
              {t("look.capOption", { count: cap })}
            </label>
          ))}
        </div>
      </fieldset>
      <p className={classes["note"]}>
        {t("look.shownOf", { shown, total })} · {t("look.capHelp")}
      </p>
      {asked !== null && (
        <div className={classes["slow"]} role="alert" data-testid="cap-slow">
          <h3>{t("look.slowTitle", { count: asked })}</h3>
          <p className={classes["note"]}>{t("look.slowHelp")}</p>
          <div>
            <Button size="xs" onClick={() => go({ rollUp: { level: "city", byZoom: false, opened: [] } })} data-testid="cap-roll">
              {t("look.slowRoll")}
            </Button>
            <Button size="xs" variant="default" onClick={() => go({})} data-testid="cap-go">
              {t("look.slowGo", { count: asked })}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
