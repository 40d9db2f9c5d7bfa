import { relationSpec, STATUSES } from "@chengyu-atlas/model";
import { IconArrowUpRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { displayName } from "../../canvas/labels/name.js";
import { formatDate } from "../../i18n/format.js";
import { useLabel, useLanguageShown } from "../../i18n/use-label.js";
import type { ProfileEdge } from "../../state/profile/use-profile.js";
import { CrossingChip } from "../../ui/Chip.js";
import { KindMark } from "../../ui/KindMark.js";
import { LineSample } from "../../ui/LineSample.js";
import { PageLink } from "../../ui/PageLink.js";
import { Sentences } from "../page/Sentence.js";
import { amountText } from "../parts/amount.js";
import classes from "./Profile.module.css";

/** One relation: the other end, what is known of it, and the sentence that says so. */
export function RelationItem({ edge, lead }: { readonly edge: ProfileEdge; readonly lead?: string | null }) {
  const { t } = useTranslation();
  const label = useLabel();
  const language = useLanguageShown();
  const { id, type, status, state, crossing, node, validFrom, validTo, title, role, amount } = edge;
  const dates = [validFrom && formatDate(validFrom, language), validTo && `${t("edge.ended")} ${formatDate(validTo, language)}`];
  const notes = [title !== lead && title, role, amount && amountText(amount, language), status !== "done" && label(STATUSES[status])];
  return (
    <li className={classes["relation"]} data-testid="profile-relation" data-relation={type}>
      <p className={classes["relationHead"]}>
        <LineSample line={{ relation: type, status, state, crossing }} width={22} />
        <KindMark kind={node.kind} size={16} />
        <PageLink page={{ name: "node", id: node.id }} className={classes["other"]} testId="profile-other">
          {displayName(node.name)}
        </PageLink>
        {lead && <strong>{lead}</strong>}
        {crossing && <CrossingChip />}
        <span className={classes["notes"]}>{[...notes, ...dates].filter(Boolean).join(t("common.dot"))}</span>
        <PageLink
          page="explore"
          query={{ s: id }}
          className={classes["toGraph"]}
          label={`${t("pages.inGraph")}${t("common.dot")}${label(relationSpec(type).label)} ${displayName(node.name)}`}
        >
          <IconArrowUpRight size={14} stroke={1.6} />
          <span>{t("pages.inGraph")}</span>
        </PageLink>
      </p>
      <Sentences evidence={edge.evidence} />
    </li>
  );
}
