import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { causeOf, type Failure } from "../api/failure.js";
import classes from "./ui.module.css";

interface Props {
  readonly title: string;
  readonly help?: string;
  readonly failure: Failure;
  readonly onRetry?: (() => void) | undefined;
}

/** A region that could not be filled: what happened, what still works, and how to try again. */
export function Trouble({ title, help, failure, onRetry }: Props) {
  const { t } = useTranslation();
  const why = causeOf(failure);
  return (
    <div className={classes["trouble"]} role="alert">
      <p className={classes["troubleTitle"]}>{title}</p>
      {why ? <p>{t(`boundary.${why}`)}</p> : help && <p>{help}</p>}
      <p className={classes["code"]}>{t("boundary.code", { code: failure.code })}</p>
      {onRetry && failure.again && (
        <Button variant="default" size="xs" onClick={onRetry} data-testid="retry">
          {t("common.retry")}
        </Button>
      )}
    </div>
  );
}
