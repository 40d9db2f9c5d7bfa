import { READING, serve } from "@chengyu-atlas/server";
import { openStore } from "@chengyu-atlas/store";
import { answerProbes } from "./probe.js";

// the product's server alone, without the sample network and without the client's files
answerProbes();
await serve({ store: await openStore(process.env, READING), env: { ...process.env, PORT: "0" } });
