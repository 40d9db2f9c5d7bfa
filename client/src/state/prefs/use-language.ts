import type { Language } from "@chengyu-atlas/model";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { readStored, writeStored } from "./stored.js";

const LANGUAGES = ["zh", "en"] as const satisfies readonly Language[];
export const languageParser = parseAsStringLiteral(LANGUAGES);

/** The language in force: named in the address, else chosen in this browser, else Chinese. */
export function useLanguage(): { readonly language: Language; readonly choose: (language: Language) => void } {
  const [named, setNamed] = useQueryState("lang", languageParser);
  const language = named ?? LANGUAGES.find((known) => known === readStored("lang")) ?? "zh";
  const choose = (next: Language) => {
    writeStored("lang", next);
    void setNamed(next);
  };
  return { language, choose };
}

/** Keeps i18next and the root element in step with the language in force. */
export function LanguageController() {
  const { language } = useLanguage();
  const { i18n, t } = useTranslation();
  useEffect(() => {
    void i18n.changeLanguage(language);
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  }, [language, i18n]);
  useEffect(() => {
    document.title = t("app.title");
  }, [t]);
  return null;
}
