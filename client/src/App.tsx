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

/** Pages beside the explorer come when they are asked for. */
const SourcesPage = lazy(async () => ({ default: (await import("./pages/SourcesPage.js")).SourcesPage }));

function Page() {
  return usePage() === "sources" ? (
    <Suspense>
      <SourcesPage />
    </Suspense>
  ) : (
    <ExplorePage />
  );
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
