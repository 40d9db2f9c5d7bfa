import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { CrossingCountDocument } from "../../api/documents.generated.js";
import classes from "../../canvas/Figure.module.css";
import { useFilterWords } from "../../canvas/use-filter-words.js";
import { type Filter, NO_FILTER } from "../../state/filter/types.js";
import { type Cause, causes } from "../../state/filter/utils.js";
import { shareFilter } from "./use-figures.js";

interface Props {
  readonly filter: Filter;
  readonly onFilter: (next: Filter) => void;
}

/** Nothing crosses: which part of the filter takes it away, what would come back without it, and the way there. */
export function EmptyTwin({ filter, onFilter }: Props) {
  const { t } = useTranslation();
  const found = causes({ ...filter, crossing: false });
  return (
    <div className={classes["center"]}>
      <div className={classes["note"]} data-testid="empty-note">
        <h3>{t(found.length > 0 ? "twin.empty" : "twin.titleNone")}</h3>
        <p>{t(found.length > 0 ? "twin.emptyHelp" : "twin.emptyNone")}</p>
        {found.length > 0 && (
          <>
            <ul>
              {found.map((cause) => (
                <CauseRow key={cause.part} cause={cause} filter={filter} onFilter={onFilter} />
              ))}
            </ul>
            {found.length > 1 && (
              <Button size="xs" onClick={() => onFilter({ ...NO_FILTER, crossing: filter.crossing })}>
                {t("canvas.clearAll")}
              </Button>
            )}
          </>
        )}
      </div>
    </div>
  );
}

function CauseRow({ cause, filter, onFilter }: Props & { readonly cause: Cause }) {
  const { t } = useTranslation();
  const { causeWords } = useFilterWords(filter);
  const { data } = useQuery(CrossingCountDocument, { variables: { filter: shareFilter(cause.without) } });
  const { crossing } = filter;
  return (
    <li>
      <span>
        {causeWords(cause)}
        {data && t("common.dot") + t("twin.brings", { count: data.statistics.crossing })}
      </span>
      <Button size="xs" variant="default" onClick={() => onFilter({ ...cause.without, crossing })} data-testid={`undo-${cause.part}`}>
        {t("canvas.undoThis")}
      </Button>
    </li>
  );
}
