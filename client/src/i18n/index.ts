import i18next, { type i18n as I18n } from "i18next";
import { initReactI18next } from "react-i18next";
import type { query } from "./areas/query.js";
import { en } from "./en.js";
import { zh } from "./zh.js";

export const i18n: I18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  resources: { zh: { translation: zh }, en: { translation: en } },
  lng: "zh",
  fallbackLng: "zh",
  interpolation: { escapeValue: false },
  initAsync: false,
});

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof zh & { readonly query: typeof query.zh } };
  }
}
