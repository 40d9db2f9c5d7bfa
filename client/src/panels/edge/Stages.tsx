import { useTranslation } from "react-i18next";
import classes from "./Edge.module.css";
import type { Stage } from "./stages.js";

interface Props {
  readonly stages: readonly Stage[];
  readonly asOf: string | null;
  readonly onOpen: (claim: string) => void;
}

/** How far a relation has come. A full dot has evidence and opens it; a hollow one was not reported. */
export function Stages({ stages, asOf, onOpen }: Props) {
  const { t } = useTranslation();
  return (
    <section className={classes["section"]}>
      <div className={classes["sectionHead"]}>
        <h3>{t("edge.status")}</h3>
        {asOf && <span>{t("figure.asOf", { date: asOf })}</span>}
      </div>
      <ol className={classes["stages"]}>
        {stages.map(({ name, claims }) => {
          const first = claims[0];
          const pieces = claims.reduce((sum, claim) => sum + claim.evidence.length, 0);
          const words = (
            <>
              <span className={classes["dot"]} data-full={first !== undefined || undefined} />
              <span className={classes["stageName"]}>{t(`edge.stages.${name}`)}</span>
              <span className={classes["stageNote"]}>{first ? t("edge.evidenceCount", { count: pieces }) : t("common.notReported")}</span>
            </>
          );
          return (
            <li key={name} data-full={first !== undefined || undefined} data-testid={`stage-${name}`}>
              {first ? (
                <button type="button" onClick={() => onOpen(first.id)}>
                  {words}
                </button>
              ) : (
                <div>{words}</div>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
