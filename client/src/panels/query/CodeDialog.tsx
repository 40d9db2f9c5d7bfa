import { Button, Tabs } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type GroupKeys, LANGUAGES, type Language, SNIPPETS } from "../../state/query/copy/index.js";
import type { Draft } from "../../state/query/types.js";
import { readVariables } from "../../state/query/variables.js";
import { Dialog } from "../../ui/Dialog.js";
import classes from "./Query.module.css";
import { useCopy } from "./use-copy.js";

interface Props {
  readonly draft: Draft;
  readonly url: string;
  /** Keys to the rows of the answer. */
  readonly rows: readonly string[];
  /** The keys of the rows, where they are groups. */
  readonly groups: GroupKeys | null;
  readonly onClose: () => void;
}

/** The query as code of four languages, to be run elsewhere. */
export function CodeDialog({ draft, url, rows, groups, onClose }: Props) {
  const { t } = useTranslation();
  const [language, setLanguage] = useState<Language>("python");
  const { copied, copy } = useCopy();
  const variables = readVariables(draft.variables);
  const text = variables.ok ? SNIPPETS[language]({ url, query: draft.query, variables: variables.value, rows, groups }) : "";
  return (
    <Dialog title={t("query.code.title")} help={t("query.code.help")} size={720} testId="code" onClose={onClose}>
      {variables.ok ? (
        <>
          <Tabs keepMounted={false} value={language} onChange={(value) => setLanguage(LANGUAGES.find((each) => each === value) ?? "curl")}>
            <Tabs.List>
              {LANGUAGES.map((each) => (
                <Tabs.Tab key={each} value={each} data-testid={`code-${each}`}>
                  {t(`query.code.${each}`)}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            {LANGUAGES.map((each) => (
              <Tabs.Panel key={each} value={each}>
                <p className={classes["codeHelp"]}>{t(`query.code.${each}Help`)}</p>
                {each === language && (
                  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys
                  <pre className={classes["code"]} tabIndex={0} data-testid="code-text">
                    {text}
                  </pre>
                )}
              </Tabs.Panel>
            ))}
          </Tabs>
          <div className={classes["dialogFoot"]}>
            <p role="status">{copied === "notCopied" && t("query.code.notCopied")}</p>
            <Button onClick={() => copy(text)} data-testid="code-copy">
              {copied === "copied" ? t("query.code.copied") : t("query.code.copy")}
            </Button>
          </div>
        </>
      ) : (
        <p role="alert">{t("query.code.badVariables")}</p>
      )}
    </Dialog>
  );
}
