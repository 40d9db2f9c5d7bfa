import { useQuery } from "@apollo/client/react";
import { KIND_NAMES, KINDS, type Kind } from "@chengyu-atlas/model";
import { useDebouncedValue } from "@mantine/hooks";
import { useTranslation } from "react-i18next";
import { SearchKindsDocument } from "../../api/documents.generated.js";
import { useLabel } from "../../i18n/use-label.js";
import classes from "./Search.module.css";

interface Props {
  readonly text: string;
  readonly kind: Kind | null;
  readonly onKind: (kind: Kind | null) => void;
}

/** How many hits there are of each kind; one kind alone is shown by a press. Stands only where there is something to choose. */
export function KindFacets({ text, kind, onKind }: Props) {
  const { t } = useTranslation();
  const label = useLabel();
  const [asked] = useDebouncedValue(text, 220);
  const { data, previousData } = useQuery(SearchKindsDocument, { variables: { text: asked }, skip: asked === "" });
  const counts = data ?? previousData;
  if (text === "" || !counts) return null;
  const kinds = KIND_NAMES.filter((name) => counts[name].totalCount > 0);
  if (kinds.length < 2) return null;
  const all = kinds.reduce((sum, name) => sum + counts[name].totalCount, 0);
  return (
    <div className={classes["facets"]} role="toolbar" aria-label={t("ask.kinds")} data-testid="search-kinds">
      <button type="button" aria-pressed={kind === null} onClick={() => onKind(null)}>
        {t("ask.all")} <span>{all}</span>
      </button>
      {kinds.map((name) => (
        <button type="button" key={name} aria-pressed={kind === name} onClick={() => onKind(name)} data-testid={`search-kind-${name}`}>
          {label(KINDS[name].label)} <span>{counts[name].totalCount}</span>
        </button>
      ))}
    </div>
  );
}
