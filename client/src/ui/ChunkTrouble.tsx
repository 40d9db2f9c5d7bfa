import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { loadAnew } from "./chunk.js";
import classes from "./ui.module.css";

/** A part of the program that could not be fetched. The address holds the work, so that loading the page anew loses nothing. */
export function ChunkTrouble() {
  const { t } = useTranslation();
  const [state, setState] = useState<"idle" | "trying" | "gone">("idle");
  const retry = async () => {
    setState("trying");
    if (!(await loadAnew())) setState("gone");
  };
  return (
    <div className={classes["trouble"]} data-standing role="alert" data-testid="chunk-trouble">
      <p className={classes["troubleTitle"]}>{t("boundary.chunk")}</p>
      <p>{t("boundary.chunkHelp")}</p>
      {state === "gone" && <p>{t("boundary.stillGone")}</p>}
      <Button variant="default" size="xs" disabled={state === "trying"} onClick={() => void retry()} data-testid="reload">
        {t("boundary.reload")}
      </Button>
    </div>
  );
}
