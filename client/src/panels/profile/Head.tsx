import { KINDS } from "@chengyu-atlas/model";
import { Button } from "@mantine/core";
import { IconCheck, IconLink, IconPrinter, IconRoute, IconSitemap } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { displayName } from "../../canvas/labels/name.js";
import { formatDate } from "../../i18n/format.js";
import { useLabel, useLanguageShown } from "../../i18n/use-label.js";
import { go, hrefOf } from "../../state/page/page.js";
import type { ProfileNode } from "../../state/profile/use-profile.js";
import { KindMark } from "../../ui/KindMark.js";
import { Figures } from "../parts/Figures.js";
import classes from "./Profile.module.css";

/** Who this is, the ways on, and the four numbers. */
export function Head({ node }: { readonly node: ProfileNode }) {
  const { t } = useTranslation();
  const label = useLabel();
  const language = useLanguageShown();
  const [copied, setCopied] = useState(false);
  const subtypes: Readonly<Record<string, { zh: string; en: string }>> = KINDS[node.kind].subtypes;
  const subtype = node.subtype ? subtypes[node.subtype] : undefined;
  const first = node.documents.nodes.flatMap(({ publishedOn }) => publishedOn ?? []).sort()[0];
  const place = node.home && node.home.id !== node.id ? node.home : node.city && node.city.id !== node.id ? node.city : null;
  const copy = () => {
    const { origin, pathname } = location;
    navigator.clipboard?.writeText(`${origin}${decodeURI(pathname)}`).then(
      () => {
        setCopied(true);
        setTimeout(() => setCopied(false), 2200);
      },
      () => undefined,
    );
  };
  return (
    <header className={classes["head"]}>
      <p className={classes["kind"]}>
        <KindMark kind={node.kind} size={20} />
        {[label(KINDS[node.kind].label), subtype && label(subtype)].filter(Boolean).join(t("common.dot"))}
      </p>
      <h1 data-testid="profile-name">{displayName(node.name)}</h1>
      <p className={classes["where"]}>
        {[place && displayName(place.name), first && t("entity.since", { date: formatDate(first, language) })]
          .filter(Boolean)
          .join(t("common.dot"))}
      </p>
      {node.note && <p className={classes["note"]}>{node.note}</p>}
      <div className={classes["actions"]}>
        <Button
          leftSection={<IconSitemap size={16} stroke={1.6} />}
          onClick={() => go(hrefOf("explore", { s: node.id }))}
          data-testid="show-in-graph"
        >
          {t("pages.inGraph")}
        </Button>
        <Button
          variant="default"
          leftSection={<IconRoute size={16} stroke={1.6} />}
          onClick={() => go(hrefOf("explore", { path: node.id }))}
          data-testid="profile-paths"
        >
          {t("paths.find")}
        </Button>
        <Button
          variant="default"
          leftSection={copied ? <IconCheck size={16} stroke={1.6} /> : <IconLink size={16} stroke={1.6} />}
          onClick={copy}
        >
          <span aria-live="polite">{t(copied ? "pages.linkCopied" : "pages.copyLink")}</span>
        </Button>
        <Button variant="default" leftSection={<IconPrinter size={16} stroke={1.6} />} onClick={() => print()}>
          {t("pages.print")}
        </Button>
      </div>
      <Figures
        figures={[
          { value: node.all.totalCount, name: t("entity.figures.relations") },
          { value: node.crossing.totalCount, name: t("entity.figures.crossing"), cross: true },
          { value: node.planned.totalCount, name: t("entity.figures.planned") },
          { value: node.documents.totalCount, name: t("entity.figures.documents") },
        ]}
      />
    </header>
  );
}
