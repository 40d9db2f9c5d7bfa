import { DATA_NAMES } from "@chengyu-atlas/model";
import { useTranslation } from "react-i18next";
import { BASE } from "../../base.js";
import { useOverview } from "../../state/search/questions.js";
import classes from "./Export.module.css";

const FORMATS = ["csv", "graphml", "gexf", "json", "jsonld"] as const;

/** What of the page's address says which data is meant. */
function dataPart(search: string): URLSearchParams {
  const address = new URLSearchParams(search);
  return new URLSearchParams(DATA_NAMES.flatMap((name) => (address.get(name) ? [[name, address.get(name) ?? ""]] : [])));
}

/** Links to files that the server writes: of the whole network, and of all that the view means. */
export function WholeData() {
  const { t } = useTranslation();
  const counts = useOverview().data?.all;
  const part = dataPart(location.search);
  const link = (what: string, query: string, format: (typeof FORMATS)[number]) => {
    const name = t(`export.${format}`);
    return (
      <a
        key={format}
        href={`${BASE}export?format=${format}${query === "" ? "" : `&${query}`}`}
        download
        aria-label={t("export.wholeFile", { what, format: name })}
        data-testid={`whole-${query === "" ? "all" : "view"}-${format}`}
      >
        {name}
      </a>
    );
  };
  const row = (what: string, query: string) => (
    <p>
      <span>{what}</span> {FORMATS.map((format) => link(what, query, format))}
    </p>
  );
  return (
    <section className={classes["whole"]} aria-label={t("export.whole")}>
      <h3>{t("export.whole")}</h3>
      <p>{t("export.wholeHelp")}</p>
      {row(t("export.wholeAll", { nodes: counts?.nodes ?? 0, relations: counts?.relations ?? 0 }), "")}
      {part.size > 0 && row(t("export.wholeView"), part.toString())}
    </section>
  );
}
