import type { Label, Language } from "@chengyu-atlas/model";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";

export function useLanguageShown(): Language {
  return useTranslation().i18n.language === "en" ? "en" : "zh";
}

/** The model's own names, in the language in force. */
export function useLabel(): (label: Label) => string {
  const language = useLanguageShown();
  return useCallback((label: Label) => label[language], [language]);
}
