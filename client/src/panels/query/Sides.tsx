import { Tabs } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Question } from "../../pages/query/questions.generated.js";
import type { DocsPlace } from "../../state/query/docs.js";
import type { Past } from "../../state/query/past.js";
import type { QueryDesk } from "../../state/query/use-query-desk.js";
import { DocsPane } from "./DocsPane.js";
import { Gallery } from "./Gallery.js";
import { PastPane } from "./PastPane.js";
import classes from "./Query.module.css";

const SIDES = ["examples", "docs", "past"] as const;
export type Side = (typeof SIDES)[number];

interface Props {
  readonly desk: QueryDesk;
  readonly side: Side;
  readonly onSide: (side: Side) => void;
  /** The way to what the documentation shows. */
  readonly trail: readonly DocsPlace[];
  readonly onTrail: (trail: readonly DocsPlace[]) => void;
  readonly onPick: (question: Question) => void;
  readonly onOpen: (past: Past) => void;
}

/** What stands beside the editor: examples, the documentation, and what was run before. */
export function Sides({ desk, side, onSide, trail, onTrail, onPick, onOpen }: Props) {
  const { t } = useTranslation();
  return (
    <Tabs
      value={side}
      onChange={(value) => onSide(SIDES.find((each) => each === value) ?? "examples")}
      className={classes["sideTabs"] ?? ""}
      classNames={{ panel: classes["sidePanel"] ?? "" }}
    >
      <Tabs.List aria-label={t("query.sides")} className={classes["tablist"] ?? ""}>
        {SIDES.map((each) => (
          <Tabs.Tab key={each} value={each} data-testid={`side-${each}`}>
            {t(`query.${each}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="examples">
        <Gallery chosen={desk.example?.id ?? null} onPick={onPick} />
      </Tabs.Panel>
      <Tabs.Panel value="docs">
        <DocsPane known={desk.known} trail={trail} onTrail={onTrail} onRetry={desk.retrySchema} />
      </Tabs.Panel>
      <Tabs.Panel value="past">
        <PastPane past={desk.past} onOpen={onOpen} onForget={desk.forget} />
      </Tabs.Panel>
    </Tabs>
  );
}
