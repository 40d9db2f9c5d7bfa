import { ApolloProvider } from "@apollo/client/react";
import { NuqsAdapter } from "nuqs/adapters/react";
import { lazy, Suspense } from "react";
import { I18nextProvider } from "react-i18next";
import { createClient } from "./api/client.js";
import { i18n } from "./i18n/index.js";
import { ExplorePage } from "./pages/ExplorePage.js";
import { type Page, usePage } from "./state/page/page.js";
import { LanguageController } from "./state/prefs/use-language.js";
import { ThemeController } from "./theme/ThemeController.js";
import { Boundary } from "./ui/Boundary.js";

const client = createClient();
// what only some readers open is loaded when they do
const DocumentPage = lazy(() => import("./pages/DocumentPage.js"));
const NodePage = lazy(() => import("./pages/NodePage.js"));
const QualityPage = lazy(() => import("./pages/QualityPage.js"));
const QueryPage = lazy(() => import("./pages/QueryPage.js"));
const ReviewPage = lazy(() => import("./pages/ReviewPage.js"));
const SourcesPage = lazy(() => import("./pages/SourcesPage.js"));

function Shown() {
  const page = usePage();
  if (page.name === "explore") return <ExplorePage />;
  return (
    <Boundary resetKey={"id" in page ? `${page.name}:${page.id}` : page.name}>
      <Suspense fallback={null}>
        <Opened page={page} />
      </Suspense>
    </Boundary>
  );
}

function Opened({ page }: { readonly page: Page }) {
  switch (page.name) {
    case "review":
      return <ReviewPage />;
    case "node":
      return <NodePage key={page.id} id={page.id} />;
    case "document":
      return <DocumentPage key={page.id} id={page.id} />;
    case "quality":
      return <QualityPage />;
    case "query":
      return <QueryPage key="query" kept={null} />;
    case "kept":
      return <QueryPage key="query" kept={page.id} />;
    default:
      return <SourcesPage />;
  }
}

export function App() {
  return (
    <NuqsAdapter>
      <I18nextProvider i18n={i18n}>
        <LanguageController />
        <ThemeController>
          <ApolloProvider client={client}>
            <Boundary>
              <Shown />
            </Boundary>
          </ApolloProvider>
        </ThemeController>
      </I18nextProvider>
    </NuqsAdapter>
  );
}
