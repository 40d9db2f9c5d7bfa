// npm run eval: how well documents are read, beside what people annotated. --help says more.
import { command } from "./lib/command.mjs";

await command("evaluate/eval-cli.js");
