import { useApolloClient } from "@apollo/client/react";
import { Button, Switch } from "@mantine/core";
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Failure, failureOf } from "../../api/failure.js";
import { download, heldScale, MOST_PIXELS, pdfFile, pngFile, svgFile } from "../../export/files.js";
import { DATA_FORMATS, type DataFormat, dataFile, exportNetwork } from "../../export/network.js";
import { useWorkspace } from "../../state/workspace/workspace.js";
import { Dialog } from "../../ui/Dialog.js";
import { Trouble } from "../../ui/Trouble.js";
import classes from "./Export.module.css";
import { useFigure } from "./use-figure.js";
import { WholeData } from "./WholeData.js";

const PICTURES = ["png", "svg", "pdf"] as const;
type Format = (typeof PICTURES)[number] | DataFormat;
const SCALES = [1, 2, 4] as const;
const ENDINGS: Readonly<Record<Format, string>> = {
  png: "png",
  svg: "svg",
  pdf: "pdf",
  csv: "zip",
  graphml: "graphml",
  gexf: "gexf",
  json: "json",
};

type Work =
  | { readonly phase: "idle" }
  | { readonly phase: "working"; readonly done: number; readonly all: number }
  | { readonly phase: "failed"; readonly failure: Failure };

/** Takes the view out: as a picture that shows what the screen shows, or as data with the sentence behind each relation. */
export default function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const { view, data, say } = useWorkspace();
  const { title, asOf, draw } = useFigure();
  // lists have no picture of their own
  const [format, setFormat] = useState<Format>("png");
  const [scale, setScale] = useState<(typeof SCALES)[number]>(2);
  const [framed, setFramed] = useState(true);
  const [work, setWork] = useState<Work>({ phase: "idle" });
  const picture = PICTURES.some((name) => name === format);
  // the picture is that of the moment in which the dialog was opened
  // biome-ignore lint/correctness/useExhaustiveDependencies: the title tells when what stands around the picture has come
  const figure = useMemo(() => draw(framed), [framed, title, asOf]);
  const preview = useMemo(() => (figure ? URL.createObjectURL(new Blob([figure.svg], { type: "image/svg+xml" })) : null), [figure]);
  useEffect(() => () => void (preview && URL.revokeObjectURL(preview)), [preview]);

  const make = async (): Promise<Blob | null> => {
    if (format === "csv" || format === "graphml" || format === "gexf" || format === "json") {
      if (!data) return null;
      const onProgress = (done: number, all: number) => setWork({ phase: "working", done, all });
      return dataFile(await exportNetwork(client, { data, filter: view.filter, title, asOf, onProgress }), format);
    }
    if (!figure) return null;
    if (format === "png") return pngFile(figure, scale);
    return format === "svg" ? svgFile(figure) : pdfFile(figure, { title, subject: [asOf, location.href].filter(Boolean).join(" ") });
  };
  const save = async () => {
    setWork({ phase: "working", done: 0, all: 0 });
    try {
      const blob = await make();
      if (!blob) return setWork({ phase: "idle" });
      const name = `${title}${asOf ? `_${asOf}` : ""}.${ENDINGS[format]}`;
      download(blob, name);
      say({ text: t("export.saved", { name }), at: performance.now() });
      onClose();
    } catch (error) {
      setWork({
        phase: "failed",
        failure: error instanceof Error && error.name === "Error" ? { code: "EXPORT", again: true, said: error.message } : failureOf(error),
      });
    }
  };
  const empty = !data || data.nodes.length === 0;
  const held = figure ? heldScale(figure, scale) : null;
  const choice = (name: Format) => (
    <label key={name} className={classes["format"]} data-on={format === name || undefined}>
      <input type="radio" name="format" checked={format === name} onChange={() => setFormat(name)} data-testid={`format-${name}`} />
      <span>{t(`export.${name}`)}</span>
      <small>{t(`export.${name}Help`)}</small>
    </label>
  );
  return (
    <Dialog title={t("export.title")} help={t("export.help")} size={560} testId="export" onClose={onClose}>
      <fieldset className={classes["group"]}>
        <legend>{t("export.picture")}</legend>
        {PICTURES.map(choice)}
      </fieldset>
      <fieldset className={classes["group"]}>
        <legend>{t("export.data")}</legend>
        {DATA_FORMATS.map(choice)}
      </fieldset>
      {picture ? (
        <>
          {preview && <img className={classes["preview"]} src={preview} alt={t("export.preview")} data-testid="export-preview" />}
          <Switch
            checked={framed}
            onChange={(event) => setFramed(event.currentTarget.checked)}
            label={t("export.frame")}
            data-testid="export-frame"
          />
          {format === "png" && figure && held && (
            <fieldset className={classes["scales"]}>
              <legend>{t("export.scale")}</legend>
              {SCALES.map((each) => {
                const { scale: fit } = heldScale(figure, each);
                return (
                  <label key={each}>
                    <input type="radio" name="scale" checked={scale === each} onChange={() => setScale(each)} />
                    {t("export.scaleValue", {
                      scale: each,
                      width: Math.round(figure.width * fit),
                      height: Math.round(figure.height * fit),
                    })}
                  </label>
                );
              })}
              {held.held && <p>{t("export.held", { most: MOST_PIXELS })}</p>}
            </fieldset>
          )}
        </>
      ) : (
        <p className={classes["scope"]}>{t("export.scopeData", { nodes: data?.nodes.length ?? 0, count: data?.relations.length ?? 0 })}</p>
      )}
      {empty && <p className={classes["scope"]}>{t("export.nothing")}</p>}
      {!picture && <WholeData />}
      {work.phase === "failed" && <Trouble title={t("export.failed")} failure={work.failure} onRetry={() => void save()} />}
      <div className={classes["foot"]}>
        <p role="status">
          {work.phase === "working" && (work.all > 0 ? t("export.gathering", { done: work.done, all: work.all }) : t("export.working"))}
        </p>
        <Button disabled={empty} loading={work.phase === "working"} onClick={() => void save()} data-testid="export-save">
          {t("export.save")}
        </Button>
      </div>
    </Dialog>
  );
}
