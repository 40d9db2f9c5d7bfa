import { useQuery } from "@apollo/client/react";
import { KINDS, relationSpec } from "@chengyu-atlas/model";
import { useTranslation } from "react-i18next";
import { BetweenDocument, OtherPartiesDocument } from "../../api/documents.generated.js";
import { failureOf } from "../../api/failure.js";
import { displayName } from "../../canvas/labels/name.js";
import { useLabel } from "../../i18n/use-label.js";
import { Trouble } from "../../ui/Trouble.js";
import { RelationRow } from "../parts/RelationRow.js";
import classes from "./Edge.module.css";
import type { RelationDetail } from "./stages.js";

interface Props {
  readonly relation: RelationDetail;
  readonly onSelect: (id: string) => void;
}

/** What else ties the two, and who else stands at the same target. */
export function Others({ relation, onSelect }: Props) {
  const { t } = useTranslation();
  const label = useLabel();
  const { id, type, source, target } = relation;
  const between = useQuery(BetweenDocument, { variables: { of: [source.id, target.id] } });
  const joint = type === "CO_BUILT" || type === "FUNDED";
  const parties = useQuery(OtherPartiesDocument, { variables: { id: target.id, types: [type] }, skip: !joint });
  const failed = [between, parties].filter(({ error }) => error);
  const [first] = failed;
  const retry = () => {
    for (const query of failed) void query.refetch().catch(() => undefined);
  };
  const others = between.data?.neighborhood.edges.filter((edge) => edge.id !== id) ?? [];
  const partners = parties.data?.node?.relations.edges.filter((edge) => edge.id !== id) ?? [];
  return (
    <>
      {first && <Trouble title={t("edge.othersFailed")} failure={failureOf(first.error)} onRetry={retry} />}
      {others.length > 0 && (
        <section className={classes["section"]} data-testid="other-relations">
          <div className={classes["sectionHead"]}>
            <h3>{t("edge.others")}</h3>
            <span className={classes["lead"]}>{others.length}</span>
          </div>
          <ul>
            {others.map((edge) => (
              <RelationRow
                key={edge.id}
                id={edge.id}
                line={{ relation: edge.type, status: edge.status, state: edge.state, crossing: edge.crossing }}
                name={label(relationSpec(edge.type).label)}
                date={edge.validFrom}
                notes={[edge.title, edge.role]}
                onSelect={onSelect}
              />
            ))}
          </ul>
        </section>
      )}
      {partners.length > 0 && (
        <section className={classes["section"]} data-testid="other-parties">
          <div className={classes["sectionHead"]}>
            <h3>{t("edge.partiesOf", { name: displayName(target.name) })}</h3>
            <span className={classes["lead"]}>{partners.length}</span>
          </div>
          <ul>
            {partners.map((edge) => (
              <RelationRow
                key={edge.id}
                id={edge.id}
                line={{ relation: edge.type, status: edge.status, state: "accepted", crossing: edge.crossing }}
                name={edge.node.name}
                notes={[label(KINDS[edge.node.kind].label)]}
                onSelect={onSelect}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
