import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { ContractReport } from "./tests/support/contract-report.ts";

// packages are tested from their sources: the "source" condition of each package.json names them
const source = {
  // graphql ships itself twice, and its two copies refuse each other's types: everybody gets the one that Node gives Apollo Server
  resolve: { conditions: ["source"], alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  ssr: { resolve: { conditions: ["source"], externalConditions: ["source"] } },
};

// unit tests wait as much as they work: two files at once even on two cores
const maxWorkers = Math.max(2, availableParallelism() - 1);

// scripts/test.mjs names a file for the counts, which it adds up
const counts = process.env["ATLAS_TEST_JSON"];

export default defineConfig({
  test: {
    reporters: ["default", new ContractReport(), ...(counts ? [["json", { outputFile: counts }] as const] : [])],
    projects: [
      {
        ...source,
        test: {
          name: "unit",
          maxWorkers,
          include: [
            "graph/*/src/**/*.test.ts",
            "ingest/src/**/*.test.ts",
            "server/src/**/*.test.ts",
            "client/src/**/*.test.{ts,tsx}",
            "tests/unit/**/*.test.ts",
          ],
          exclude: ["**/contract/**", "**/*.contract.test.ts"],
          // what is set up, a server or a store, takes its time on a busy machine
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...source,
        test: {
          name: "contract",
          maxWorkers,
          include: ["graph/store/src/**/*.contract.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
      {
        ...source,
        // the product as a whole, without a browser
        test: {
          name: "commands",
          include: ["tests/commands/**/*.test.ts"],
          testTimeout: 180_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
      {
        ...source,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          testTimeout: 180_000,
          hookTimeout: 240_000,
          fileParallelism: false,
          // how long a page may take on a busy machine before what is awaited counts as missing
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
