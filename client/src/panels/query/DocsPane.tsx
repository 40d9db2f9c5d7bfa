import { Button } from "@mantine/core";
import type { GraphQLSchema } from "graphql";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type DocsPlace, searchDocs } from "../../state/query/docs.js";
import type { Known } from "../../state/query/schema.js";
import { DocsType, TypeLink } from "./DocsType.js";
import { FindField } from "./FindField.js";
import classes from "./Side.module.css";

interface Props {
  readonly known: Known;
  /** The way to what is shown, the last of it last; empty at the root. */
  readonly trail: readonly DocsPlace[];
  readonly onTrail: (trail: readonly DocsPlace[]) => void;
  readonly onRetry: () => void;
}

const MOST_HITS = 40;

/** The documentation of the API, out of its own description. */
export function DocsPane({ known, trail, onTrail, onRetry }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  if (known.phase !== "known") {
    return (
      <div className={classes["none"]} role="status" data-testid="docs-closed">
        <p>{t(`query.known.${known.phase}`)}</p>
        {known.phase === "unreachable" && (
          <Button size="xs" variant="default" mt={8} onClick={onRetry}>
            {t("common.retry")}
          </Button>
        )}
      </div>
    );
  }
  const go = (place: DocsPlace) => {
    setText("");
    onTrail(place.type === null ? [] : [...trail, place]);
  };
  return (
    <div className={classes["pane"]}>
      <FindField label={t("query.docsPane.find")} text={text} onText={setText} testId="docs-find" />
      {text.trim() !== "" ? (
        <Hits schema={known.schema} text={text} onGo={go} />
      ) : (
        <>
          {trail.length > 0 && (
            <nav className={classes["crumbs"]} aria-label={t("query.docs")}>
              <button type="button" className={classes["link"]} onClick={() => onTrail([])}>
                {t("query.docsPane.root")}
              </button>
              {trail.slice(0, -1).map(({ type }, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: one type may stand on the way twice
                <span key={`${i} ${type}`}>
                  ›{" "}
                  <button type="button" className={classes["link"]} onClick={() => onTrail(trail.slice(0, i + 1))}>
                    {type}
                  </button>
                </span>
              ))}
            </nav>
          )}
          <DocsType schema={known.schema} place={trail.at(-1) ?? null} onGo={go} />
        </>
      )}
    </div>
  );
}

interface HitsProps {
  readonly schema: GraphQLSchema;
  readonly text: string;
  readonly onGo: (place: DocsPlace) => void;
}

function Hits({ schema, text, onGo }: HitsProps) {
  const { t } = useTranslation();
  const hits = searchDocs(schema, text);
  return (
    <div className={classes["doc"]} data-testid="docs-hits">
      <p className={classes["said"]} role="status">
        {hits.length === 0 ? t("query.docsPane.none") : t("query.docsPane.results", { count: hits.length })}
      </p>
      {hits.slice(0, MOST_HITS).map(({ type, entry, description }) => (
        <div key={`${type}.${entry}`} className={classes["entry"]}>
          <TypeLink name={entry === null ? type : `${type}.${entry}`} onGo={() => onGo({ type, entry })} />
          <p className={classes["said"]}>{description}</p>
        </div>
      ))}
      {hits.length > MOST_HITS && <p className={classes["said"]}>{t("query.docsPane.more", { count: hits.length - MOST_HITS })}</p>}
    </div>
  );
}
