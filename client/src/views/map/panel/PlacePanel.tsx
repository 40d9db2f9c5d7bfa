import { KIND_NAMES, KINDS, type Kind, kindOfId, RELATIONS, STATUSES } from "@chengyu-atlas/model";
import { Button } from "@mantine/core";
import { IconChecks } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { displayName } from "../../../canvas/labels/name.js";
import { useLabel } from "../../../i18n/use-label.js";
import { Figures } from "../../../panels/parts/Figures.js";
import parts from "../../../panels/parts/parts.module.css";
import { PanelHead } from "../../../panels/shell/PanelHead.js";
import type { SceneData, SceneNode, SceneRelation } from "../../../state/scene/types.js";
import { useWorkspace } from "../../../state/workspace/workspace.js";
import { CrossingChip } from "../../../ui/Chip.js";
import { KindMark } from "../../../ui/KindMark.js";
import { reachOf } from "../reach.js";
import type { Group } from "../types.js";
import { useGroupName } from "../use-group-name.js";
import panel from "./panel.module.css";

const LISTED = 6;

/** A place on the map: what stands there by kind, and what reaches over to the other side. */
export function PlacePanel({ group, data, onClose }: { readonly group: Group; readonly data: SceneData; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const label = useLabel();
  const nameOf = useGroupName();
  const { view, mark, say } = useWorkspace();
  const { select } = view;
  const nodes = new Map(data.nodes.map((node) => [node.id, node]));
  const reach = reachOf(group, data.relations, nodes);
  const members = group.members.map(({ node }) => node);
  const kinds = KIND_NAMES.flatMap((kind) => {
    const list = members.filter((node) => node.kind === kind);
    return list.length > 0 ? [{ kind, list }] : [];
  }).sort((a, b) => b.list.length - a.list.length);
  const itself = kindOfId(group.key) && nodes.has(group.key) ? group.key : null;
  const title = nameOf(group.name);
  const first = group.members[0];
  const side = first?.place?.region;
  const city = first?.city?.name;
  const dates = datesOf(data.relations);
  const markAll = () => {
    mark(members.map(({ id }) => id));
    say({ text: t("map.panel.marked", { count: members.length }), at: performance.now() });
  };
  return (
    <div data-testid="map-place">
      <PanelHead onClose={onClose}>
        <KindMark kind={group.name.kind === "named" && group.name.park ? "Park" : "Place"} />
        {t(group.name.kind === "named" && group.name.park ? "map.panel.park" : "map.panel.place")}
        {t("common.dot")}
        {t("map.panel.here", { count: members.length })}
      </PanelHead>
      <h2 className={panel["title"]} data-testid="map-place-name">
        {itself ? (
          <button type="button" title={t("map.panel.open", { name: title })} onClick={() => select(itself)}>
            {title}
          </button>
        ) : (
          title
        )}
      </h2>
      {city && city !== title && <p className={panel["under"]}>{city}</p>}
      <Figures figures={kinds.slice(0, 4).map(({ kind, list }) => ({ value: list.length, name: label(KINDS[kind].label) }))} />
      <div className={panel["actions"]}>
        <Button size="xs" variant="default" leftSection={<IconChecks size={16} stroke={1.6} />} onClick={markAll} data-testid="map-mark">
          {t("map.panel.mark")}
        </Button>
      </div>
      {reach.length > 0 && (
        <>
          <div className={parts["groupHead"]}>
            <h3>{t(side === "sichuan" ? "map.panel.toChongqing" : "map.panel.toSichuan")}</h3>
            <span>{reach.length}</span>
          </div>
          <Shortened count={reach.length}>
            {(most) =>
              reach.slice(0, most).map(({ relation, from, to }) => (
                <li key={relation.id} className={parts["row"]}>
                  <button
                    type="button"
                    className={`${parts["rowButton"]} ${parts["withMark"]}`}
                    onClick={() => select(relation.id)}
                    data-testid="map-reach"
                  >
                    <KindMark kind={to.kind} />
                    <span className={parts["rowName"]}>{displayName(to.name)}</span>
                    {relation.validFrom && <span className={parts["rowDate"]}>{relation.validFrom}</span>}
                    <span className={parts["rowUnder"]}>
                      <CrossingChip />
                      {[
                        label(RELATIONS[relation.type].label),
                        from.id !== group.key && displayName(from.name),
                        t("map.panel.documents", { count: relation.documentCount }),
                      ]
                        .filter(Boolean)
                        .join(t("common.dot"))}
                    </span>
                  </button>
                </li>
              ))
            }
          </Shortened>
        </>
      )}
      {kinds.map(({ kind, list }) => (
        <KindList key={kind} kind={kind} nodes={list} dates={dates} onSelect={select} />
      ))}
    </div>
  );
}

interface Dated {
  readonly date: string | null;
  readonly relation: SceneRelation;
}

/** For each node the relation that says most about how far it has come: the latest dated one. */
function datesOf(relations: readonly SceneRelation[]): ReadonlyMap<string, Dated> {
  const found = new Map<string, Dated>();
  for (const relation of relations)
    for (const { id } of [relation.source, relation.target]) {
      const before = found.get(id);
      if (!before || (relation.validFrom ?? "") > (before.date ?? "")) found.set(id, { date: relation.validFrom, relation });
    }
  return found;
}

interface KindListProps {
  readonly kind: Kind;
  readonly nodes: readonly SceneNode[];
  readonly dates: ReadonlyMap<string, Dated>;
  readonly onSelect: (id: string) => void;
}

function KindList({ kind, nodes, dates, onSelect }: KindListProps) {
  const { t } = useTranslation();
  const label = useLabel();
  const planned = (node: SceneNode) => node.kind === "Project" && dates.get(node.id)?.relation.status === "planned";
  return (
    <>
      <div className={parts["groupHead"]}>
        <h3>{t("map.panel.kindHere", { kind: label(KINDS[kind].label) })}</h3>
        <span>{nodes.length}</span>
      </div>
      <Shortened count={nodes.length}>
        {(most) =>
          nodes.slice(0, most).map((node) => (
            <li key={node.id} className={parts["row"]}>
              <button
                type="button"
                className={`${parts["rowButton"]} ${parts["withMark"]}`}
                onClick={() => onSelect(node.id)}
                data-testid="map-member"
              >
                <KindMark kind={kind} />
                <span className={parts["rowName"]}>{displayName(node.name)}</span>
                <span className={parts["rowDate"]}>
                  {kind === "Project" ? dates.get(node.id)?.date : t("map.panel.relations", { count: node.degree })}
                </span>
                {planned(node) && <span className={parts["rowUnder"]}>{label(STATUSES.planned)}</span>}
              </button>
            </li>
          ))
        }
      </Shortened>
    </>
  );
}

/** A list that shows its first rows, and the rest when asked. */
function Shortened({ count, children }: { readonly count: number; readonly children: (most: number) => ReactNode }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(count <= LISTED + 2);
  return (
    <>
      <ul>{children(all ? count : LISTED)}</ul>
      {!all && (
        <button type="button" className={panel["more"]} onClick={() => setAll(true)}>
          {t("map.panel.more", { count: count - LISTED })}
        </button>
      )}
    </>
  );
}
