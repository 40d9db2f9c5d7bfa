import { ApolloProvider } from "@apollo/client/react";
import { NuqsAdapter } from "nuqs/adapters/react";
import { I18nextProvider } from "react-i18next";
import { createClient } from "./api/client.js";
import { i18n } from "./i18n/index.js";
import { ExplorePage } from "./pages/ExplorePage.js";
import { LanguageController } from "./state/prefs/use-language.js";
import { ThemeController } from "./theme/ThemeController.js";
import { Boundary } from "./ui/Boundary.js";

const client = createClient();

export function App() {
  return (
    <NuqsAdapter>
      <I18nextProvider i18n={i18n}>
        <LanguageController />
        <ThemeController>
          <ApolloProvider client={client}>
            <Boundary>
              <ExplorePage />
            </Boundary>
          </ApolloProvider>
        </ThemeController>
      </I18nextProvider>
    </NuqsAdapter>
  );
}
