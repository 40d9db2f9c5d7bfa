import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { FigureSourcesDocument } from "../../api/documents.generated.js";
import { displayName } from "../../canvas/labels/name.js";
import { latestOf, papersBehind } from "../../canvas/sources.js";
import { useFilterWords } from "../../canvas/use-filter-words.js";
import { composeFigure, type Figure } from "../../export/figure.js";
import { legendOf } from "../../export/legend.js";
import { drawStage } from "../../export/stage.js";
import { useLabel } from "../../i18n/use-label.js";
import { toRelationFilter } from "../../state/filter/utils.js";
import { useOverview } from "../../state/search/questions.js";
import { useWorkspace } from "../../state/workspace/workspace.js";
import { usePalette } from "../../theme/ThemeController.js";

/** So many sources are named below a figure; the rest are counted. */
const NAMED = 12;

/** What stands around a picture when it leaves the page, and the picture itself, drawn when it is asked for. */
export function useFigure(): { readonly title: string; readonly asOf: string | null; readonly draw: (framed: boolean) => Figure | null } {
  const { t } = useTranslation();
  const { view, data } = useWorkspace();
  const { filter } = view;
  const palette = usePalette();
  const label = useLabel();
  const words = useFilterWords(filter);
  const documents = useOverview().data?.documents;
  const relations = toRelationFilter(filter);
  const of = data?.nodes.map(({ id }) => id) ?? [];
  const { data: figure } = useQuery(FigureSourcesDocument, {
    variables: { of, limit: of.length, ...(relations && { filter: relations }) },
    skip: !data?.focus || of.length === 0,
  });
  const papers = useMemo(() => {
    const all = documents?.nodes ?? [];
    if (!data?.focus) return all;
    const behind = new Set(papersBehind(figure?.neighborhood.edges ?? [], new Set(data.relations.map(({ id }) => id))).map(({ id }) => id));
    return all.filter(({ id }) => behind.has(id));
  }, [documents, data, figure]);
  const asOf = filter.asOf ?? latestOf(documents?.nodes ?? []);
  const title = data?.focus ? t("figure.of", { name: displayName(data.focus.name) }) : words.title;
  const notes = () => {
    const list: string[] = papers
      .slice(0, NAMED)
      .map(({ title: headline, publication, publishedOn }) =>
        t("export.sourceItem", { title: headline, where: [publication, publishedOn].filter(Boolean).join(" ") }),
      );
    if (papers.length > NAMED) list.push(t("export.more", { count: papers.length - NAMED }));
    return [
      words.words !== "" && t("export.filtered", { what: words.words }),
      asOf && t("export.asOf", { date: asOf }),
      list.length > 0 && t("export.sources", { count: papers.length, list: list.join(t("common.sep")) }),
      t("export.boundary"),
    ].filter((note) => note !== false && note !== null && note !== "");
  };
  const draw = (framed: boolean): Figure | null => {
    const stage = document.querySelector("[data-view][data-shown]");
    if (!stage || !data) return null;
    const legend = framed
      ? legendOf(data, palette, { label, crossing: t("common.crossing"), proposed: label({ zh: "待审", en: "proposed" }) })
      : [];
    return composeFigure({ stage: drawStage(stage), palette, title, legend, notes: framed ? notes() : [] });
  };
  return { title, asOf, draw };
}
