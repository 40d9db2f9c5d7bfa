import { KINDS, relationSpec } from "@chengyu-atlas/model";
import { ActionIcon } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { displayName } from "../../canvas/labels/name.js";
import { useLabel } from "../../i18n/use-label.js";
import type { Passage } from "../../state/document/statements.js";
import { CrossingChip } from "../../ui/Chip.js";
import { KindMark } from "../../ui/KindMark.js";
import { PageLink } from "../../ui/PageLink.js";
import classes from "./Card.module.css";
import { useStatementWords } from "./StatementRow.js";
import type { Mentioned } from "./types.js";

/** What was chosen in the text, and where it stands on the screen. */
export type Chosen =
  | { readonly what: "node"; readonly node: Mentioned; readonly at: HTMLElement; readonly count: number }
  | { readonly what: "passage"; readonly passage: Passage; readonly at: HTMLElement };

interface Props {
  readonly chosen: Chosen;
  readonly frame: RefObject<HTMLElement | null>;
  readonly onNext: (() => void) | null;
  readonly onClose: () => void;
}

const WIDTH = 320;

/** A small card beside what was chosen in the text: who this is, or what this sentence states, and the ways on. */
export function Card({ chosen, frame, onNext, onClose }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ readonly left: number; readonly top: number } | null>(null);
  const { at } = chosen;
  useLayoutEffect(() => {
    const scroller = frame.current;
    if (!scroller || !box.current) return;
    const [from, within] = [at.getClientRects()[0] ?? at.getBoundingClientRect(), scroller.getBoundingClientRect()];
    const height = box.current.offsetHeight;
    const below = from.bottom + height + 12 < within.bottom;
    const top = (below ? from.bottom + 6 : Math.max(within.top + 8, from.top - height - 6)) - within.top + scroller.scrollTop;
    setPlace({ left: Math.max(12, Math.min(from.left - within.left, scroller.clientWidth - WIDTH - 12)), top });
  }, [at, frame]);
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    const close = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      onClose();
      at.focus({ preventScroll: true });
    };
    const away = (event: PointerEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (
        box.current &&
        target &&
        !box.current.contains(target) &&
        !target.closest('[data-testid="name"], [data-testid="passage"], [data-testid="passage-numbers"]')
      )
        onClose();
    };
    document.addEventListener("keydown", close);
    document.addEventListener("pointerdown", away);
    return () => {
      document.removeEventListener("keydown", close);
      document.removeEventListener("pointerdown", away);
    };
  }, [at, onClose]);
  const title = chosen.what === "node" ? t("documentPage.nodeCard", { name: displayName(chosen.node.name) }) : t("documentPage.passage");
  return (
    <div
      ref={box}
      className={classes["card"]}
      style={place ?? { visibility: "hidden" }}
      role="dialog"
      aria-label={title}
      tabIndex={-1}
      data-testid="text-card"
    >
      <ActionIcon
        variant="subtle"
        color="ink"
        size={28}
        className={classes["close"] ?? ""}
        aria-label={t("common.close")}
        onClick={onClose}
      >
        <IconX size={16} stroke={1.6} />
      </ActionIcon>
      {chosen.what === "node" ? <NodeCard {...chosen} onNext={onNext} /> : <PassageCard passage={chosen.passage} />}
    </div>
  );
}

function NodeCard({ node, count, onNext }: { readonly node: Mentioned; readonly count: number; readonly onNext: (() => void) | null }) {
  const { t, i18n } = useTranslation();
  const label = useLabel();
  return (
    <>
      <p className={classes["kind"]}>
        <KindMark kind={node.kind} size={18} />
        {label(KINDS[node.kind].label)}
      </p>
      <p className={classes["name"]}>{displayName(node.name)}</p>
      {node.aliases.length > 0 && (
        <p className={classes["muted"]}>
          {t("entity.aliases", { names: node.aliases.map(displayName).join(i18n.language === "en" ? ", " : "、") })}
        </p>
      )}
      <p className={classes["muted"]}>
        {t("search.degree", { count: node.degree })}
        {t("common.dot")}
        {t("documentPage.inText", { count })}
      </p>
      <p className={classes["ways"]}>
        <PageLink page="explore" query={{ s: node.id }} testId="card-graph">
          {t("pages.inGraph")}
        </PageLink>
        <PageLink page={{ name: "node", id: node.id }} testId="card-page">
          {t("pages.open")}
        </PageLink>
        {onNext && (
          <button type="button" onClick={onNext}>
            {t("documentPage.nextMention")}
          </button>
        )}
      </p>
    </>
  );
}

function PassageCard({ passage }: { readonly passage: Passage }) {
  const { t } = useTranslation();
  const label = useLabel();
  const words = useStatementWords();
  return (
    <>
      <p className={classes["kind"]}>{t("documentPage.passage")}</p>
      <ul className={classes["statements"]}>
        {passage.statements.map((each) => (
          <li key={each.key}>
            {each.what === "relation" ? (
              <>
                <p>
                  {displayName(each.source.name)} <strong>{label(relationSpec(each.relation).label)}</strong>{" "}
                  {displayName(each.target.name)}
                </p>
                <p className={classes["muted"]}>
                  {each.crossing && <CrossingChip />} {words(each)}
                </p>
                <PageLink
                  page="explore"
                  query={{ s: each.edge, ...(each.state === "proposed" && { proposed: "true" }) }}
                  testId="card-claim"
                >
                  {t("documentPage.toClaim")}
                </PageLink>
              </>
            ) : (
              <>
                <p>{displayName(each.subject.name)}</p>
                <p className={classes["muted"]}>{words(each)}</p>
                <PageLink page={{ name: "node", id: each.subject.id }}>{t("pages.open")}</PageLink>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
