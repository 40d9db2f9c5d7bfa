// npm run ingest -- PATH…: reads documents into the graph. --help says more.
import { command } from "./lib/command.mjs";

await command("cli.js");
