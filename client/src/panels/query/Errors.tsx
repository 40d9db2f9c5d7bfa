import { useTranslation } from "react-i18next";
import type { ApiError } from "../../state/query/send.js";
import classes from "./Query.module.css";

interface Props {
  readonly errors: readonly ApiError[];
  readonly status: number;
  /** Whether there is an answer all the same. */
  readonly partly: boolean;
  readonly onPlace: (line: number, column: number) => void;
}

const HELP = [
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "QUERY_LIMIT",
  "TIMEOUT",
  "INVALID_CURSOR",
  "NOT_FOUND",
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "PERSISTED_QUERY_REQUIRED",
  "STORE_UNAVAILABLE",
  "INTERNAL_SERVER_ERROR",
] as const;

/** What the API refused: its own sentence, what that means and what helps, its code, and the place in the query. */
export function Errors({ errors, status, partly, onPlace }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes["errors"]} role="alert" data-testid="errors">
      <p className={classes["errorsTitle"]}>{t(partly ? "query.partly" : "query.refused")}</p>
      <ul>
        {errors.map(({ message, code, locations, path }, i) => {
          const known = HELP.find((each) => each === code);
          const [place] = locations;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: errors have no names of their own
            <li key={i}>
              <p>{code.startsWith("HTTP_") ? t("query.http", { status }) : known ? t(`query.codes.${known}`) : message}</p>
              {known && message !== "" && (
                <p className={classes["said"]} lang="en">
                  {message}
                </p>
              )}
              <p className={classes["where"]}>
                <code>{code}</code>
                {place && (
                  <button type="button" onClick={() => onPlace(place.line, place.column)} data-testid="error-place">
                    {t("query.at", { line: place.line, column: place.column })}
                  </button>
                )}
                {path.length > 0 && <span>{t("query.inAnswer", { path: path.join(".") })}</span>}
              </p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
