import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { BrokersDocument, type BrokersQuery } from "../../api/documents.generated.js";
import { failureOf } from "../../api/failure.js";
import { displayName } from "../../canvas/labels/name.js";
import parts from "../../panels/parts/parts.module.css";
import type { Filter } from "../../state/filter/types.js";
import { KindMark } from "../../ui/KindMark.js";
import { SkeletonRows } from "../../ui/Rows.js";
import { Trouble } from "../../ui/Trouble.js";
import classes from "./panel.module.css";
import { shareFilter } from "./use-figures.js";

const SHOWN = 8;

/** The nodes whose removal cuts the sides apart: how many each one holds, out of how many that reach the other side at all. */
export function Brokers({ filter, onSelect }: { readonly filter: Filter; readonly onSelect: (id: string) => void }) {
  const { t } = useTranslation();
  const { data, previousData, error, refetch } = useQuery(BrokersDocument, { variables: { filter: shareFilter(filter), first: SHOWN } });
  const found = ((data ?? previousData) as BrokersQuery | undefined)?.brokers;
  if (error && !data)
    return <Trouble title={t("twin.brokersFailed")} failure={failureOf(error)} onRetry={() => void refetch().catch(() => undefined)} />;
  return (
    <section data-testid="brokers">
      <div className={parts["groupHead"]}>
        <h3>{t("twin.brokers")}</h3>
        {found && found.totalCount > 0 && <span>{found.totalCount}</span>}
      </div>
      {!found && <SkeletonRows count={3} />}
      {found?.totalCount === 0 && <p className={classes["note"]}>{t("twin.noBrokers")}</p>}
      {found && found.totalCount > 0 && (
        <>
          <p className={classes["note"]}>{t("twin.brokersHelp", { count: found.connected })}</p>
          <ul>
            {found.nodes.map((broker) => (
              <li key={broker.node.id} className={parts["row"]}>
                <button
                  type="button"
                  className={`${parts["rowButton"]} ${parts["withMark"]}`}
                  onClick={() => onSelect(broker.node.id)}
                  data-testid="broker"
                >
                  <KindMark kind={broker.node.kind} icon={false} />
                  <span className={parts["rowName"]}>{displayName(broker.node.name)}</span>
                  <span className={parts["rowDate"]}>{t("twin.cuts", { count: broker.cuts })}</span>
                  <span className={parts["rowUnder"]}>
                    {t("twin.brokerHolds", { left: broker.sichuan, right: broker.chongqing, crossing: broker.crossing })}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
