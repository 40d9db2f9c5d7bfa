import { useApolloClient } from "@apollo/client/react";
import { ActionIcon } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { KnownNodesDocument } from "../../api/documents.generated.js";
import { type Arrival, useArrival } from "../../state/saved/arrival.js";
import { idsIn, nameOfId, unreadIn } from "../../state/saved/left-out.js";
import classes from "./Saved.module.css";

const AT_ONCE = 50;
const NAMED = 4;
const LETTERS = 40;
const NONE: readonly string[] = [];

/** Says in plain words what of the address somebody came with could not be restored. */
export default function LeftOut() {
  const arrival = useArrival();
  return <Told key={`${arrival.name} ${arrival.search}`} arrival={arrival} />;
}

function Told({ arrival: { search, name, newer } }: { readonly arrival: Arrival }) {
  const { t } = useTranslation();
  const [closed, setClosed] = useState(false);
  const missing = useMissing(search);
  const unread = unreadIn(search);
  if (closed || (missing.length === 0 && unread.length === 0 && !newer)) return null;
  const names = missing.slice(0, NAMED).map(nameOfId).map(shortened).join(t("common.sep"));
  return (
    <section className={classes["left"]} role="status" data-testid="left-out">
      <p className={classes["leftHead"]}>
        <span>{name === null ? t("saved.left.title") : t("saved.left.titleNamed", { name })}</span>
        <ActionIcon variant="subtle" color="ink" size={32} mr={-8} aria-label={t("saved.left.dismiss")} onClick={() => setClosed(true)}>
          <IconX size={16} stroke={1.6} />
        </ActionIcon>
      </p>
      <ul>
        {missing.length > 0 && (
          <li>
            {t("saved.left.nodes", {
              count: missing.length,
              names: missing.length > NAMED ? t("saved.left.more", { names }) : names,
            })}
          </li>
        )}
        {unread.map(({ about, text }) => (
          <li key={`${about} ${text}`}>
            {about === null
              ? t("saved.left.unknown", { text: shortened(text) })
              : t("saved.left.unread", { what: t(`saved.about.${about}`), text: shortened(text) })}
          </li>
        ))}
        {newer && <li>{t("saved.left.newer")}</li>}
      </ul>
      <p>{t("saved.left.rest")}</p>
    </section>
  );
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length > LETTERS ? `${letters.slice(0, LETTERS).join("")}…` : text;
}

/** The nodes that an address names and the server does not know. While the server cannot say, none. */
function useMissing(search: string): readonly string[] {
  const client = useApolloClient();
  const [missing, setMissing] = useState(NONE);
  useEffect(() => {
    const ids = idsIn(search);
    let here = true;
    const look = async () => {
      const gone: string[] = [];
      for (let at = 0; at < ids.length; at += AT_ONCE) {
        const some = ids.slice(at, at + AT_ONCE);
        const { data } = await client.query({ query: KnownNodesDocument, variables: { ids: some }, fetchPolicy: "no-cache" });
        gone.push(...some.filter((_, i) => data?.nodes[i] === null));
      }
      if (here) setMissing(gone);
    };
    // a server that does not answer is told of where the picture should be
    look().catch(() => undefined);
    return () => {
      here = false;
    };
  }, [client, search]);
  return missing;
}
