import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { failureOf } from "../api/failure.js";
import { displayName } from "../canvas/labels/name.js";
import { MissingNode } from "../panels/page/Missing.js";
import { PageFrame } from "../panels/page/PageFrame.js";
import { Contents, type Part } from "../panels/profile/Contents.js";
import { Disagreements } from "../panels/profile/Disagreements.js";
import { Documents } from "../panels/profile/Documents.js";
import { Facts } from "../panels/profile/Facts.js";
import { Head } from "../panels/profile/Head.js";
import { History } from "../panels/profile/History.js";
import { Measures } from "../panels/profile/Measures.js";
import classes from "../panels/profile/Profile.module.css";
import { RelationItem } from "../panels/profile/RelationItem.js";
import { Relations } from "../panels/profile/Relations.js";
import { Section } from "../panels/profile/Section.js";
import { Timeline } from "../panels/profile/Timeline.js";
import { go, hrefOf } from "../state/page/page.js";
import { type ProfileNode, useProfile, useProfileRelations } from "../state/profile/use-profile.js";
import { Boundary } from "../ui/Boundary.js";
import { SkeletonRows } from "../ui/Rows.js";
import { Trouble } from "../ui/Trouble.js";

/** All that is known about one node, each fact with its source, on a page that can be printed. */
export default function NodePage({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useProfile(id);
  const node = data?.node;
  // a node that was merged into another is found under its former id, and its page under the present one
  const present = node?.id;
  useEffect(() => {
    if (present !== undefined && present !== id) go(hrefOf({ name: "node", id: present }), { replace: true });
  }, [present, id]);
  return (
    <PageFrame title={node ? displayName(node.name) : null}>
      {error && !data ? (
        <main className={classes["alone"]}>
          <Trouble title={t("pages.failed")} failure={failureOf(error)} onRetry={() => void refetch().catch(() => undefined)} />
        </main>
      ) : !data ? (
        <main className={classes["alone"]}>
          <SkeletonRows count={14} />
        </main>
      ) : node ? (
        <Profile node={node} />
      ) : (
        <MissingNode id={id} />
      )}
    </PageFrame>
  );
}

function Profile({ node }: { readonly node: ProfileNode }) {
  const { t } = useTranslation();
  const frame = useRef<HTMLElement>(null);
  const { edges, total, loaded, coming, error, refetch, more } = useProfileRelations(node.id, false);
  const posts = edges.filter(({ type }) => type === "AFFILIATED_WITH");
  const others = edges.filter(({ type }) => type !== "AFFILIATED_WITH");
  const disputed = edges.filter(({ disputes }) => disputes.length > 0);
  const undated = edges.filter(({ validFrom, validTo }) => !validFrom && !validTo).length;
  const person = node.kind === "Person";
  const peopleTitle = t(person ? "pages.posts" : "pages.people");
  const parts: readonly Part[] = [
    ...(disputed.length > 0 ? [{ id: "disputes", title: t("pages.disputes"), count: disputed.length }] : []),
    { id: "timeline", title: t("pages.timeline") },
    { id: "relations", title: t("pages.relations"), count: total - posts.length },
    ...(posts.length > 0 ? [{ id: "people", title: peopleTitle, count: posts.length }] : []),
    ...(node.observations.totalCount > 0 ? [{ id: "measures", title: t("pages.measures"), count: node.observations.totalCount }] : []),
    { id: "documents", title: t("pages.documents"), count: node.documents.totalCount },
    { id: "history", title: t("pages.history") },
  ];
  const waiting = !loaded && !error;
  return (
    <main ref={frame} className={classes["main"]} data-testid="profile">
      <Contents parts={parts} frame={frame} />
      <article className={classes["article"]}>
        <Head node={node} />
        {error && <Trouble title={t("entity.failed")} failure={failureOf(error)} onRetry={() => void refetch().catch(() => undefined)} />}
        {disputed.length > 0 && (
          <Section id="disputes" title={t("pages.disputes")} count={disputed.length} help={t("pages.disputesHelp")}>
            <Disagreements edges={disputed} />
          </Section>
        )}
        <Section
          id="timeline"
          title={t("pages.timeline")}
          help={
            waiting || edges.length === undated
              ? undefined
              : undated > 0
                ? t("pages.timelineHelp", { count: undated })
                : t("pages.timelineAll")
          }
        >
          {waiting ? <SkeletonRows count={4} /> : <Timeline edges={edges} />}
        </Section>
        <Section id="relations" title={t("pages.relations")} count={loaded ? total - posts.length : undefined}>
          {waiting && <SkeletonRows count={6} height={60} />}
          {loaded && total === 0 && <p className={classes["empty"]}>{t("pages.noRelations")}</p>}
          <Boundary>
            <Relations edges={others} />
          </Boundary>
          {coming && <SkeletonRows count={2} />}
          {loaded && !coming && total > edges.length && (
            <button type="button" className={classes["more"]} onClick={more}>
              {t("pages.moreRelations", { count: total - edges.length })}
            </button>
          )}
        </Section>
        {posts.length > 0 && (
          <Section id="people" title={peopleTitle} count={posts.length}>
            <ul>
              {posts.map((edge) => (
                <RelationItem key={edge.id} edge={edge} lead={edge.title} />
              ))}
            </ul>
          </Section>
        )}
        {node.observations.totalCount > 0 && (
          <Section id="measures" title={t("pages.measures")} count={node.observations.totalCount}>
            <Measures observations={node.observations.nodes} />
          </Section>
        )}
        <Section id="documents" title={t("pages.documents")} count={node.documents.totalCount}>
          <Documents documents={node.documents} />
        </Section>
        <Section id="history" title={t("pages.history")}>
          <History id={node.id} />
        </Section>
        <p className={classes["printed"]}>
          {t("pages.printedFrom", { url: location.origin + decodeURI(location.pathname), date: new Date().toISOString().slice(0, 10) })}
        </p>
      </article>
      <Facts node={node} />
    </main>
  );
}
