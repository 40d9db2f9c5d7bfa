import { useQuery } from "@apollo/client/react";
import { RELATIONS } from "@chengyu-atlas/model";
import { useTranslation } from "react-i18next";
import { MapEvidenceDocument } from "../../../api/documents.generated.js";
import { failureOf } from "../../../api/failure.js";
import { displayName } from "../../../canvas/labels/name.js";
import { useLabel } from "../../../i18n/use-label.js";
import { RelationRow } from "../../../panels/parts/RelationRow.js";
import { PanelHead } from "../../../panels/shell/PanelHead.js";
import { toRelationFilter } from "../../../state/filter/utils.js";
import type { SceneData } from "../../../state/scene/types.js";
import { useWorkspace } from "../../../state/workspace/workspace.js";
import { CrossingChip } from "../../../ui/Chip.js";
import { Trouble } from "../../../ui/Trouble.js";
import { arcKind } from "../arcs.js";
import type { Opened } from "../reach.js";
import { useGroupName } from "../use-group-name.js";
import panel from "./panel.module.css";

interface Props {
  readonly line: Extract<Opened, { kind: "line" }>;
  readonly data: SceneData;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** So many ends are asked for at once; a line of more shows its further relations without their sentences. */
const MOST_ENDS = 200;

/** The line between two places: each relation that it stands for, with the sentence that says so. */
export function LinePanel({ line, data, onOpen, onClose }: Props) {
  const { t } = useTranslation();
  const label = useLabel();
  const nameOf = useGroupName();
  const { view } = useWorkspace();
  const { relations, a, b } = line;
  const names = new Map(data.nodes.map(({ id, name }) => [id, displayName(name)]));
  const of = [...new Set(relations.flatMap(({ source, target }) => [source.id, target.id]))].slice(0, MOST_ENDS);
  const filter = toRelationFilter(view.filter);
  const {
    data: answer,
    error,
    refetch,
  } = useQuery(MapEvidenceDocument, { variables: { of, limit: of.length, ...(filter && { filter }) } });
  const evidence = new Map(answer?.neighborhood.edges.map((edge) => [edge.id, edge.evidence]));
  const crossing = relations.some((relation) => arcKind(relation) === "crossing");
  return (
    <div data-testid="map-line">
      <PanelHead onClose={onClose}>
        {crossing && <CrossingChip />}
        {t("map.panel.relations", { count: relations.length })}
      </PanelHead>
      <h2 className={`${panel["title"]} ${panel["pair"]}`}>
        {[a, b].map((group) => (
          <button key={group.id} type="button" onClick={() => onOpen(group.id)}>
            {nameOf(group.name)}
          </button>
        ))}
      </h2>
      {error && (
        <Trouble title={t("map.panel.evidenceFailed")} failure={failureOf(error)} onRetry={() => void refetch().catch(() => undefined)} />
      )}
      <ul>
        {relations.map((relation) => {
          const [piece, ...more] = evidence.get(relation.id) ?? [];
          return (
            <li key={relation.id} className={panel["relation"]}>
              <ul>
                <RelationRow
                  id={relation.id}
                  line={{
                    relation: relation.type,
                    status: relation.status,
                    crossing: arcKind(relation) === "crossing",
                    state: relation.state,
                  }}
                  name={`${names.get(relation.source.id) ?? ""} ${label(RELATIONS[relation.type].label)} ${names.get(relation.target.id) ?? ""}`}
                  date={relation.validFrom}
                  onSelect={view.select}
                />
              </ul>
              {piece && (
                <>
                  <blockquote className={panel["quote"]}>
                    <mark>{piece.context.quote}</mark>
                  </blockquote>
                  <p className={panel["from"]}>
                    {[piece.document.title, piece.document.publishedOn].filter(Boolean).join(t("common.dot"))}
                    {t("common.dot")}
                    <button
                      type="button"
                      onClick={() => view.read({ document: piece.document.id, range: [piece.start, piece.end] })}
                      data-testid="map-read"
                    >
                      {t("edge.open")}
                    </button>
                    {more.length > 0 && `${t("common.dot")}${t("edge.evidenceCount", { count: more.length + 1 })}`}
                  </p>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
