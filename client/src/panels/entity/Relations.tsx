import { relationSpec } from "@chengyu-atlas/model";
import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { failureOf } from "../../api/failure.js";
import { displayName } from "../../canvas/labels/name.js";
import { useLabel, useLanguageShown } from "../../i18n/use-label.js";
import { dateFilter } from "../../state/filter/utils.js";
import { PAGE, useCoBuilders, useEntityRelations } from "../../state/scene/use-entity.js";
import { SkeletonRows } from "../../ui/Rows.js";
import { Trouble } from "../../ui/Trouble.js";
import { amountText } from "../parts/amount.js";
import parts from "../parts/parts.module.css";
import { RelationRow } from "../parts/RelationRow.js";
import classes from "./Entity.module.css";
import type { EntityProps } from "./EntityPanel.js";
import { groupsOf } from "./groups.js";

/** All relations of a node, by name, cooperation first. A row selects its relation. */
export function Relations({ id, filter, onSelect }: EntityProps) {
  const { t } = useTranslation();
  const label = useLabel();
  const language = useLanguageShown();
  const { data, error, loading, fetchMore, refetch } = useEntityRelations(id, filter);
  const built = data?.node?.relations.edges.flatMap(({ type, outgoing, node }) => (type === "CO_BUILT" && outgoing ? [node.id] : [])) ?? [];
  const partners = useCoBuilders(id, built);
  if (error) return <Trouble title={t("entity.failed")} failure={failureOf(error)} onRetry={() => void refetch().catch(() => undefined)} />;
  if (!data && loading) return <SkeletonRows count={6} height={48} />;
  const relations = data?.node?.relations;
  if (!relations || relations.edges.length === 0)
    return (
      <p className={classes["missing"]}>
        {t(Object.keys(dateFilter(filter)).length > 0 ? "entity.noRelationsThen" : "entity.noRelations")}
      </p>
    );
  const left = relations.totalCount - relations.edges.length;
  const withWhom = (others: { readonly names: readonly string[]; readonly count: number } | undefined) =>
    others && t(others.count > 1 ? "entity.withMany" : "entity.with", { name: displayName(others.names[0] ?? ""), count: others.count });
  const more = () =>
    void fetchMore({
      variables: { after: relations.pageInfo.endCursor, first: PAGE },
      updateQuery: (before, { fetchMoreResult }) => {
        if (!before.node || !fetchMoreResult?.node) return before as never;
        const next = fetchMoreResult.node.relations;
        return { node: { ...before.node, relations: { ...next, edges: [...before.node.relations.edges, ...next.edges] } } } as never;
      },
    }).catch(() => undefined);
  return (
    <div data-testid="relations">
      {groupsOf(relations.edges).map(({ key, relation, outgoing, edges }) => {
        const spec = relationSpec(relation);
        return (
          <section key={key}>
            <div className={parts["groupHead"]}>
              <h3>{label(outgoing ? spec.label : spec.reverse)}</h3>
              <span>{edges.length}</span>
            </div>
            <ul>
              {edges.map((edge) => (
                <RelationRow
                  key={edge.id}
                  id={edge.id}
                  line={{ relation, status: edge.status, state: edge.state, crossing: edge.crossing }}
                  name={edge.node.name}
                  date={edge.validFrom}
                  notes={[
                    relation === "CO_BUILT" && outgoing && withWhom(partners.get(edge.node.id)),
                    edge.title,
                    edge.role,
                    edge.amount && amountText(edge.amount, language),
                    edge.disputes.length > 0 && t("entity.disputed"),
                  ]}
                  after={t("entity.documents", { count: edge.documentCount })}
                  onSelect={onSelect}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {relations.pageInfo.hasNextPage && (
        <Button variant="default" size="xs" mt={12} onClick={more}>
          {t("entity.moreRelations", { count: left })}
        </Button>
      )}
    </div>
  );
}
