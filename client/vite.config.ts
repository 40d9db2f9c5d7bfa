import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { firstLoadSize } from "./first-load-size.mjs";
import { plainFonts } from "./plain-fonts.mjs";
import { precompress } from "./precompress.mjs";

const api = process.env["ATLAS_API"] ?? "http://127.0.0.1:4000";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  // the server writes into the page under which path it stands
  base: "./",
  plugins: [react(), firstLoadSize({ limitKb: 500 }), plainFonts(), precompress()],
  // packages of this repository are read from source: their package.json names it under "source"
  resolve: { conditions: ["source", "module", "browser", "development|production"] },
  // the worker's engines are loaded when it needs them
  worker: { format: "es" },
  build: { outDir: "dist", emptyOutDir: true, target: "es2022", chunkSizeWarningLimit: 1600, assetsInlineLimit: 0 },
  server: { port: 4173, proxy: { "/graphql": api } },
  preview: { port: 4174, proxy: { "/graphql": api } },
});
