// npm run export: the graph as files for other programs. --help says more.
import { command } from "./lib/command.mjs";

await command("data-out/cli.js", "server");
