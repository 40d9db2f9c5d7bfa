import { useApolloClient } from "@apollo/client/react";
import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { hrefOf } from "../../state/page/page.js";
import { ADDRESS_LIMIT } from "../../state/query/address.js";
import { type Kept, keep } from "../../state/query/kept.js";
import type { Draft } from "../../state/query/types.js";
import { Dialog } from "../../ui/Dialog.js";
import classes from "./Query.module.css";
import { useCopy } from "./use-copy.js";

interface Props {
  readonly draft: Draft;
  /** The address that carries the query itself. */
  readonly address: string;
  /** Whether that is the address of an example. */
  readonly example: boolean;
  readonly onClose: () => void;
}

type Made = { readonly phase: "none" | "asking" } | { readonly phase: "done"; readonly kept: Kept };

/** Two ways to send a query: an address that carries it, and a short one that the server remembers. */
export function LinkDialog({ draft, address, example, onClose }: Props) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [made, setMade] = useState<Made>({ phase: "none" });
  const make = () => {
    setMade({ phase: "asking" });
    void keep(client, draft).then((kept) => setMade({ phase: "done", kept }));
  };
  const refused = made.phase === "done" && !made.kept.ok ? made.kept : null;
  return (
    <Dialog title={t("query.links.title")} size={560} testId="links" onClose={onClose}>
      <div className={classes["links"]}>
        {address.length > ADDRESS_LIMIT ? (
          <div data-testid="link-too-long">
            <p className={classes["linkTitle"]}>{t("query.links.whole")}</p>
            <p className={classes["codeHelp"]}>{t("query.links.tooLong", { count: address.length, most: ADDRESS_LIMIT })}</p>
          </div>
        ) : (
          <Address
            title={t("query.links.whole")}
            help={t(example ? "query.links.exampleHelp" : "query.links.wholeHelp")}
            value={address}
            testId="link-whole"
          />
        )}
        {made.phase === "done" && made.kept.ok ? (
          <Address
            title={t("query.links.short")}
            help={t("query.links.shortHelp")}
            value={`${location.origin}${hrefOf({ name: "kept", id: made.kept.id })}`}
            testId="link-short"
          />
        ) : (
          <div>
            <p className={classes["linkTitle"]}>{t("query.links.short")}</p>
            <p className={classes["codeHelp"]}>{t("query.links.shortHelp")}</p>
            {refused && (
              <p role="alert" className={classes["linkFault"]}>
                {t("query.links.failed")}
                {t("common.dot")}
                {refused.code === "UNREACHABLE" ? t("query.links.unreachable") : `${refused.said} (${refused.code})`}
              </p>
            )}
            <Button size="xs" variant="default" loading={made.phase === "asking"} onClick={make} data-testid="link-make">
              {t("query.links.make")}
            </Button>
          </div>
        )}
      </div>
    </Dialog>
  );
}

interface AddressProps {
  readonly title: string;
  readonly help: string;
  readonly value: string;
  readonly testId: string;
}

function Address({ title, help, value, testId }: AddressProps) {
  const { t } = useTranslation();
  const { copied, copy } = useCopy();
  return (
    <div>
      <TextInput
        label={title}
        description={help}
        value={value}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
        data-testid={testId}
      />
      <Button size="xs" variant="default" mt={8} onClick={() => copy(value)}>
        {copied ? t(`query.links.${copied}`) : t("query.links.copy")}
      </Button>
    </div>
  );
}
