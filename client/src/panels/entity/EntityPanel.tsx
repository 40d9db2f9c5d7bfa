import { KINDS, REGIONS } from "@chengyu-atlas/model";
import { Tabs } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { failureOf } from "../../api/failure.js";
import { displayName } from "../../canvas/labels/name.js";
import { formatDate } from "../../i18n/format.js";
import { useLabel, useLanguageShown } from "../../i18n/use-label.js";
import type { Filter } from "../../state/filter/types.js";
import { dateFilter } from "../../state/filter/utils.js";
import { useEntity } from "../../state/scene/use-entity.js";
import type { Step } from "../../state/steps/steps.js";
import { KindMark } from "../../ui/KindMark.js";
import { SkeletonRows } from "../../ui/Rows.js";
import { Trouble } from "../../ui/Trouble.js";
import { DocumentRow } from "../parts/DocumentRow.js";
import { Figures } from "../parts/Figures.js";
import { PanelHead } from "../shell/PanelHead.js";
import { Actions } from "./Actions.js";
import classes from "./Entity.module.css";
import { Observations } from "./Observations.js";
import { Relations } from "./Relations.js";
import { Ways } from "./Ways.js";

export interface EntityProps {
  readonly id: string;
  readonly filter: Filter;
  readonly present: ReadonlySet<string>;
  readonly expandAsked: number;
  /** The node whose figure is shown, if any. */
  readonly focus: string | null;
  readonly onSelect: (id: string) => void;
  readonly onClose: () => void;
  readonly onStep: (step: Step) => void;
  readonly onLeave: () => void;
  readonly onRead: (document: string, range: readonly [number, number] | null) => void;
}

/** Everything known about one node. */
export function EntityPanel(props: EntityProps) {
  const { id, filter, onClose, onRead } = props;
  const { t } = useTranslation();
  const label = useLabel();
  const language = useLanguageShown();
  const { data, previousData, error, loading, refetch } = useEntity(id, filter);
  const shown = data ?? (previousData?.node?.id === id ? previousData : undefined);
  if (error) return <Trouble title={t("entity.failed")} failure={failureOf(error)} onRetry={() => void refetch().catch(() => undefined)} />;
  if (!shown && loading) return <SkeletonRows count={9} />;
  const node = shown?.node;
  if (!node)
    return (
      <>
        <PanelHead onClose={onClose} />
        <p className={classes["missing"]}>{t("entity.missing")}</p>
        <p className={classes["muted"]}>{t("entity.missingHelp")}</p>
      </>
    );
  const spec = KINDS[node.kind];
  const subtypes: Readonly<Record<string, { zh: string; en: string }>> = spec.subtypes;
  const subtype = node.subtype ? subtypes[node.subtype] : undefined;
  const first = node.documents.nodes.flatMap(({ publishedOn }) => publishedOn ?? []).sort()[0];
  const where =
    node.kind !== "Place" && node.home ? node.home.name : (node.city?.name ?? (node.region ? label(REGIONS[node.region]) : null));
  const following = Object.keys(dateFilter(filter)).length > 0;
  return (
    <article data-testid="entity-panel">
      <PanelHead onClose={onClose}>
        <KindMark kind={node.kind} />
        {[label(spec.label), subtype && label(subtype)].filter(Boolean).join(t("common.dot"))}
      </PanelHead>
      <h2 className={classes["name"]} data-testid="entity-name">
        {displayName(node.name)}
      </h2>
      <p className={classes["where"]}>
        {[where && where !== node.name && displayName(where), first && t("entity.since", { date: formatDate(first, language) })]
          .filter(Boolean)
          .join(t("common.dot"))}
      </p>
      {node.aliases.length > 0 && (
        <p className={classes["muted"]}>
          {t("entity.aliases", { names: node.aliases.map(displayName).join(language === "zh" ? "、" : ", ") })}
        </p>
      )}
      {node.note && <p className={classes["note"]}>{node.note}</p>}
      <Actions {...props} node={node} />
      <Ways id={node.id} />
      <Figures
        figures={[
          { value: node.all.totalCount, name: t("entity.figures.relations") },
          { value: node.crossing.totalCount, name: t("entity.figures.crossing"), cross: true },
          { value: node.planned.totalCount, name: t("entity.figures.planned") },
          { value: node.documents.totalCount, name: t("entity.figures.documents") },
        ]}
      />
      {following && <p className={classes["follow"]}>{t("entity.datesFollow")}</p>}
      <Tabs defaultValue="relations" key={id} className={classes["tabs"] ?? ""} keepMounted={false}>
        <Tabs.List aria-label={displayName(node.name)}>
          <Tabs.Tab value="relations">{t("entity.tabs.relations")}</Tabs.Tab>
          <Tabs.Tab value="observations" data-testid="tab-observations">
            {t("entity.tabs.observations")} {node.observations.totalCount > 0 && node.observations.totalCount}
          </Tabs.Tab>
          <Tabs.Tab value="documents" data-testid="tab-documents">
            {t("entity.tabs.documents")} {node.documents.totalCount}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="relations">
          <Relations {...props} />
        </Tabs.Panel>
        <Tabs.Panel value="observations">
          <Observations observations={node.observations.nodes} onRead={onRead} />
        </Tabs.Panel>
        <Tabs.Panel value="documents">
          <ul className={classes["documents"]}>
            {node.documents.nodes.map((document) => (
              <DocumentRow key={document.id} document={document} onRead={(doc) => onRead(doc, null)} />
            ))}
          </ul>
        </Tabs.Panel>
      </Tabs>
    </article>
  );
}
