// npm run extract -- --out DIR FILE…: reads documents, and writes what they state as files. --help says more.
import { command } from "./lib/command.mjs";

await command("extract/extract-cli.js");
