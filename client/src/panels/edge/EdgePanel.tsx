import { useQuery } from "@apollo/client/react";
import { relationSpec, STATES } from "@chengyu-atlas/model";
import { IconCheck, IconQuestionMark } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { RelationDetailDocument } from "../../api/documents.generated.js";
import { failureOf } from "../../api/failure.js";
import { displayName } from "../../canvas/labels/name.js";
import { useLabel } from "../../i18n/use-label.js";
import type { Filter } from "../../state/filter/types.js";
import { SkeletonRows } from "../../ui/Rows.js";
import { Trouble } from "../../ui/Trouble.js";
import { PanelHead } from "../shell/PanelHead.js";
import { Disputes } from "./Disputes.js";
import classes from "./Edge.module.css";
import { Ends } from "./Ends.js";
import { EvidenceCard } from "./EvidenceCard.js";
import { piecesOf } from "./evidence.js";
import { Others } from "./Others.js";
import { Record } from "./Record.js";
import { Stages } from "./Stages.js";
import { stagesOf } from "./stages.js";

interface Props {
  readonly id: string;
  readonly filter: Filter;
  /** The newest date that any document bears: what "as of" means without a filter. */
  readonly latest: string | null;
  readonly onSelect: (id: string) => void;
  readonly onClose: () => void;
  readonly onRead: (document: string, range: readonly [number, number] | null) => void;
}

/** One relation: its ends, how far it came, and every sentence that says so. */
export function EdgePanel({ id, filter, latest, onSelect, onClose, onRead }: Props) {
  const { t } = useTranslation();
  const label = useLabel();
  const [opened, setOpened] = useState<string | null>(null);
  const { data, error, loading, refetch } = useQuery(RelationDetailDocument, { variables: { id } });
  if (error) return <Trouble title={t("edge.failed")} failure={failureOf(error)} onRetry={() => void refetch().catch(() => undefined)} />;
  if (!data && loading) return <SkeletonRows count={9} />;
  const relation = data?.relation;
  if (!relation)
    return (
      <>
        <PanelHead onClose={onClose} />
        <p className={classes["missing"]}>{t("edge.missing")}</p>
        <p className={classes["muted"]}>{t("edge.missingHelp")}</p>
      </>
    );
  const accepted = relation.state === "accepted";
  // what is only proposed counts for nothing beside what is accepted, and is listed where the reader asks for it
  const counted = accepted ? relation.claims.filter(({ state }) => state === "accepted") : relation.claims;
  const listed = filter.proposed ? relation.claims : counted;
  const pieces = piecesOf(listed);
  const mixed = listed.some(({ state }) => state !== "accepted");
  const open = (claim: string) => {
    setOpened(claim);
    document.getElementById(`claim-${claim}`)?.scrollIntoView({ block: "center", behavior: "smooth" });
  };
  return (
    <article data-testid="edge-panel">
      <PanelHead onBack={() => onSelect(relation.source.id)} onClose={onClose}>
        <button type="button" onClick={() => onSelect(relation.source.id)} className={classes["crumb"]}>
          {displayName(relation.source.name)}
        </button>
        <span>/ {label(relationSpec(relation.type).label)}</span>
      </PanelHead>
      <Ends relation={relation} onSelect={onSelect} />
      <Stages stages={stagesOf(relation.type, counted)} asOf={filter.asOf ?? latest} onOpen={open} />
      <Disputes relation={relation} />
      <section className={classes["section"]}>
        <div className={classes["sectionHead"]}>
          <h3>{t("edge.evidence")}</h3>
          <span className={classes["lead"]}>{t("edge.evidenceLine", { claims: counted.length, pieces: piecesOf(counted).length })}</span>
          <span className={classes["state"]} data-state={relation.state} data-testid="edge-state">
            {accepted ? <IconCheck size={14} stroke={1.8} /> : <IconQuestionMark size={14} stroke={1.8} />}
            <StateName state={relation.state} />
          </span>
        </div>
        <div className={classes["cards"]}>
          {pieces.map(({ key, evidence, claims }) => (
            <div
              key={key}
              id={claims[0] && `claim-${claims[0].id}`}
              data-opened={claims.some((claim) => claim.id === opened) || undefined}
              className={classes["cardFrame"]}
            >
              <EvidenceCard
                evidence={evidence}
                {...(mixed && { state: claims.some(({ state }) => state === "accepted") ? "accepted" : "proposed" })}
                claim={claims.find(({ state }) => state === "proposed")?.id}
                onRead={onRead}
              />
            </div>
          ))}
        </div>
      </section>
      <Record relation={relation} />
      <Others relation={relation} onSelect={onSelect} />
    </article>
  );
}

function StateName({ state }: { readonly state: keyof typeof STATES }) {
  const label = useLabel();
  return <>{label(STATES[state])}</>;
}
