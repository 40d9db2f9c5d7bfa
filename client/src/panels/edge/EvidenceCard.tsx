import { STATES, type State } from "@chengyu-atlas/model";
import { ActionIcon, Button, Menu, Tooltip } from "@mantine/core";
import { IconArticle, IconCheck, IconChevronDown, IconQuestionMark, IconQuote } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { EvidenceCardFragment } from "../../api/documents.generated.js";
import { displayName } from "../../canvas/labels/name.js";
import { useLabel } from "../../i18n/use-label.js";
import { PageLink } from "../../ui/PageLink.js";
import { useImprint } from "../parts/DocumentRow.js";
import { CITATION_STYLES, type CitationStyle, citation, placeOf } from "./citations.js";
import { lead, trail } from "./context.js";
import classes from "./Edge.module.css";

interface Props {
  readonly evidence: EvidenceCardFragment;
  readonly note?: string | null;
  /** Whether what rests on it counts; left out where all of a relation does. */
  readonly state?: State | undefined;
  /** The proposed claim that rests on it. */
  readonly claim?: string | undefined;
  readonly onRead: (document: string, range: readonly [number, number]) => void;
}

/** The sentence, marked between its neighbours; below it where it stands, and ways to open and to cite it. */
export function EvidenceCard({ evidence, note, state, claim, onRead }: Props) {
  const { t } = useTranslation();
  const imprint = useImprint();
  const label = useLabel();
  const { context, document, locator, start, end } = evidence;
  const place = placeOf({ locator, document });
  const [copied, setCopied] = useState<"no" | "yes" | "failed">("no");
  const copy = async (style: CitationStyle) => {
    try {
      await navigator.clipboard.writeText(citation({ quote: context.quote, locator, document }, style));
      setCopied("yes");
    } catch {
      setCopied("failed");
    }
    setTimeout(() => setCopied("no"), 2200);
  };
  return (
    <figure className={classes["card"]} data-testid="evidence-card">
      {state && (
        <p className={classes["cardState"]} data-state={state} data-testid="evidence-state">
          {state === "accepted" ? <IconCheck size={14} stroke={1.8} /> : <IconQuestionMark size={14} stroke={1.8} />}
          {label(STATES[state])}
          {state === "proposed" && claim && (
            <PageLink page="review" query={{ in: document.id, c: claim }} testId="review-this">
              {t("review.toItem")}
            </PageLink>
          )}
        </p>
      )}
      {note && <p className={classes["cardNote"]}>{note}</p>}
      {context.quote === "" ? (
        <p className={classes["quote"]}>{t("edge.noEvidence")}</p>
      ) : (
        <blockquote className={classes["quote"]}>
          {lead(context.before)}
          <mark data-testid="evidence-quote">{context.quote}</mark>
          {trail(context.after)}
        </blockquote>
      )}
      <figcaption className={classes["source"]}>
        <p className={classes["sourceTitle"]}>{document.title}</p>
        <p>{[imprint({ ...document, page: null }), place && displayName(place)].filter(Boolean).join(t("common.dot"))}</p>
        <div className={classes["sourceActions"]}>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconArticle size={16} stroke={1.6} />}
            onClick={() => onRead(document.id, [start, end])}
            data-testid="open-document"
          >
            {t("edge.open")}
          </Button>
          <Button.Group>
            <Button
              size="xs"
              variant="default"
              leftSection={copied === "yes" ? <IconCheck size={16} stroke={1.6} /> : <IconQuote size={16} stroke={1.6} />}
              onClick={() => void copy("note")}
              data-testid="copy-citation"
            >
              <span aria-live="polite">
                {copied === "yes" ? t("edge.copied") : copied === "failed" ? t("edge.notCopied") : t("edge.copy")}
              </span>
            </Button>
            <Menu position="bottom-end" shadow="md">
              <Menu.Target>
                <Tooltip label={t("edge.copyAs")}>
                  <ActionIcon variant="default" size={30} aria-label={t("edge.copyAs")}>
                    <IconChevronDown size={14} stroke={1.6} />
                  </ActionIcon>
                </Tooltip>
              </Menu.Target>
              <Menu.Dropdown>
                {CITATION_STYLES.map((style) => (
                  <Menu.Item key={style} onClick={() => void copy(style)}>
                    {t(`edge.${style}`)}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          </Button.Group>
        </div>
      </figcaption>
    </figure>
  );
}
