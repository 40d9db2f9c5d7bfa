import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { EvidenceCardFragment } from "../../api/documents.generated.js";
import { displayName } from "../../canvas/labels/name.js";
import { PageLink } from "../../ui/PageLink.js";
import { placeOf } from "../edge/citations.js";
import { lead, trail } from "../edge/context.js";
import { useImprint } from "../parts/DocumentRow.js";
import { CiteButton } from "./CiteButton.js";
import classes from "./Sentence.module.css";

/** One sentence that says so, its context on demand, and under it where it stands and how to cite it. */
export function Sentence({ evidence }: { readonly evidence: EvidenceCardFragment }) {
  const { t } = useTranslation();
  const imprint = useImprint();
  const [open, setOpen] = useState(false);
  const { context, document, locator, start, end } = evidence;
  const place = placeOf({ locator, document });
  const [before, after] = [lead(context.before), trail(context.after)];
  const toggle = open ? "pages.readLess" : "pages.readMore";
  return (
    <figure className={classes["sentence"]} data-testid="sentence">
      {context.quote === "" ? (
        <p className={classes["quote"]}>{t("edge.noEvidence")}</p>
      ) : (
        <blockquote className={classes["quote"]}>
          {open && before}
          {open ? <mark>{context.quote}</mark> : context.quote}
          {open && after}
        </blockquote>
      )}
      <figcaption className={classes["source"]}>
        <PageLink
          page={{ name: "document", id: document.id }}
          query={{ at: `${start}-${end}` }}
          label={t("pages.openAt", { title: document.title })}
          testId="sentence-source"
        >
          {document.title}
        </PageLink>
        <span>{[imprint({ ...document, page: null }), place && displayName(place)].filter(Boolean).join(t("common.dot"))}</span>
        <span className={classes["actions"]}>
          {(before.trim() !== "" || after.trim() !== "") && context.quote !== "" && (
            <button
              type="button"
              className={classes["action"]}
              aria-expanded={open}
              onClick={() => setOpen(!open)}
              data-testid="sentence-more"
            >
              {open ? <IconChevronUp size={14} stroke={1.6} /> : <IconChevronDown size={14} stroke={1.6} />}
              {t(toggle)}
            </button>
          )}
          <CiteButton evidence={evidence} />
        </span>
      </figcaption>
    </figure>
  );
}

/** The first of several sentences, and the others where the reader asks for them; on paper all of them. */
export function Sentences({ evidence }: { readonly evidence: readonly EvidenceCardFragment[] }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [first, ...others] = evidence;
  if (!first) return null;
  return (
    <div className={classes["sentences"]}>
      <Sentence evidence={first} />
      {others.length > 0 && (
        <>
          <div className={classes["others"]} data-open={open || undefined}>
            {others.map((each) => (
              <Sentence key={`${each.document.id}:${each.start}`} evidence={each} />
            ))}
          </div>
          <button type="button" className={classes["action"]} aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? t("pages.lessEvidence") : t("pages.moreEvidence", { count: others.length })}
          </button>
        </>
      )}
    </div>
  );
}
