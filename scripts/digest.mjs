// npm run digest: one SHA-256 over the whole graph. --help says more.
import { command } from "./lib/command.mjs";

await command("digest-cli.js");
