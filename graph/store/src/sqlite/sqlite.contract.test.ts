import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { describeGraphStore } from "../contract/index.js";
import { openSqlite } from "./open.js";

const folder = mkdtempSync(join(tmpdir(), "atlas-contract-"));
let files = 0;
const fresh = () => join(folder, `${files++}.db`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeGraphStore("sqlite", () => openSqlite(fresh()));
describeGraphStore("sqlite-fast", () => openSqlite(fresh(), { durability: "fast" }));
// what is asked in threads, as the server asks it
describeGraphStore("sqlite-threads", () => openSqlite(fresh(), { threads: 2, longest: 60_000 }), [
  "relations",
  "filters",
  "choosing",
  "graph",
  "partners",
  "changes",
  "statistics",
  "brokers",
  "standing of sources",
  "random documents",
]);
