import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PageFrame } from "../panels/page/PageFrame.js";
import { Contradictions, NumberConflicts } from "../panels/quality/Contradictions.js";
import { Coverage } from "../panels/quality/Coverage.js";
import { Gaps } from "../panels/quality/Gaps.js";
import classes from "../panels/quality/Quality.module.css";
import { Boundary } from "../ui/Boundary.js";

/** Where documents disagree, where they are thin, and who is missing. */
export default function QualityPage() {
  const { t } = useTranslation();
  return (
    <PageFrame title={t("quality.title")}>
      <main className={classes["main"]} data-testid="quality">
        <h1>{t("quality.title")}</h1>
        <p className={classes["lead"]}>{t("quality.lead")}</p>
        <Part id="contradictions" title={t("quality.contradictions")} help={t("quality.contradictionsHelp")}>
          <Contradictions />
        </Part>
        <Part id="numbers" title={t("quality.numbers")} help={t("quality.numbersHelp")}>
          <NumberConflicts />
        </Part>
        <Part id="coverage" title={t("quality.coverage")}>
          <Coverage />
        </Part>
        <Part id="gaps" title={t("quality.gaps")}>
          <Gaps />
        </Part>
      </main>
    </PageFrame>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly help?: string;
  readonly children: ReactNode;
}

function Part({ id, title, help, children }: PartProps) {
  return (
    <section className={classes["section"]} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {help && <p className={classes["help"]}>{help}</p>}
      <Boundary>{children}</Boundary>
    </section>
  );
}
