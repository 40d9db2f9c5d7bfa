import { ApolloProvider } from "@apollo/client/react";
import { NuqsAdapter } from "nuqs/adapters/react";
import { lazy, Suspense } from "react";
import { I18nextProvider } from "react-i18next";
import { createClient } from "./api/client.js";
import { i18n } from "./i18n/index.js";
import { ExplorePage } from "./pages/ExplorePage.js";
import { usePage } from "./state/page/page.js";
import { LanguageController } from "./state/prefs/use-language.js";
import { ThemeController } from "./theme/ThemeController.js";
import { Boundary } from "./ui/Boundary.js";

const client = createClient();
// what only some readers open is loaded when they do
const ReviewPage = lazy(() => import("./pages/ReviewPage.js"));
const SourcesPage = lazy(() => import("./pages/SourcesPage.js"));

function Page() {
  const page = usePage();
  switch (page) {
    case "explore":
      return <ExplorePage />;
    case "review":
      return (
        <Boundary>
          <Suspense fallback={null}>
            <ReviewPage />
          </Suspense>
        </Boundary>
      );
    case "sources":
      return (
        <Boundary>
          <Suspense fallback={null}>
            <SourcesPage />
          </Suspense>
        </Boundary>
      );
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
              <Page />
            </Boundary>
          </ApolloProvider>
        </ThemeController>
      </I18nextProvider>
    </NuqsAdapter>
  );
}
