import { json, jsonParseLinter } from "@codemirror/lang-json";
import type { Diagnostic } from "@codemirror/lint";
import { linter } from "@codemirror/lint";
import { graphql } from "cm6-graphql";
import type { GraphQLSchema } from "graphql";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { CodeEditor, type Place } from "./CodeEditor.js";
import { schemaHover } from "./hover.js";

interface Common {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onRun: () => void;
  readonly onPrettify: () => void;
}

interface QueryProps extends Common {
  /** `null` while it is not known, or for good where the server does not tell. */
  readonly schema: GraphQLSchema | null;
  readonly faults: readonly Diagnostic[];
  readonly place: Place | null;
  /** Ctrl or ⌘ and a click on a field or type. */
  readonly onDocs: (type: string | null, field: string | null) => void;
}

/** The query: completion, validation and hovers from the schema. */
export function QueryEditor({ schema, faults, place, onDocs, ...common }: QueryProps) {
  const { t } = useTranslation();
  const language = useMemo(
    () => [
      ...graphql(schema ?? undefined, { onShowInDocs: (field, type, parent) => onDocs(parent ?? type ?? null, field ?? null) }),
      schemaHover,
    ],
    [schema, onDocs],
  );
  return <CodeEditor {...common} label={t("query.editor")} testId="query-editor" language={language} faults={faults} place={place} />;
}

const jsonLanguage = [json(), linter((view) => (view.state.doc.toString().trim() === "" ? [] : jsonParseLinter()(view)))];

/** The variables, as JSON. */
export function VariablesEditor(common: Common) {
  const { t } = useTranslation();
  return (
    <CodeEditor
      {...common}
      label={t("query.variables")}
      testId="variables-editor"
      language={jsonLanguage}
      hint={'{ "text": "重庆" }'}
      lines={false}
    />
  );
}
