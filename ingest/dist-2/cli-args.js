import { parseArgs } from "node:util";
import { isPartialDate } from "@chengyu-atlas/model";
import { DEFAULT_CHARACTERS } from "./propose/prepare.js";
import { ENCODINGS, isEncoding } from "./readers/encoding.js";
export const HELP = `Usage: npm run ingest -- PATH… [options]
       npm run ingest -- --map FILE… | --withdraw ID…

Reads documents (.txt, .md, .html, .docx, .pdf, .csv, .tsv, .xlsx, .yaml, .yml, .json; folders with everything in them) into the graph. Reading a document again
changes nothing; a changed document replaces what it said before. The format: docs/ingest-format.md

  --gazetteer DIR   look names up in the gazetteer in DIR (default: seeds/gazetteer)
  --date DATE       the date of issue of texts that give none, e.g. 2020-11-03
  --undated         take texts without a date of issue as they are
  --encoding NAME   read texts as utf-8, gb18030, big5, utf-16le or utf-16be (default: told by looking)
  --dry-run         read and check everything, write nothing
  --map FILE…       propose for each table which column is what, in a mapping beside it
  --mapping FILE    read all tables by the mapping in FILE (default: NAME.mapping.yaml beside each)
  --propose         let a model propose relations that rules did not find, for review (docs/reading-model.md)
  --yes             agree beforehand to what --propose sends
  --max-characters N  send a model no more in this run (default: 1000000)
  --withdraw ID…    take documents back, with all that they alone support, and say what left
  --report FILE     write every refusal to FILE, one JSON record a line
  --help            show this

The database: NEO4J_URI (with NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE), else the file in ATLAS_DB (default: data/atlas.db).
Exit code: 0 all went in, 1 nothing did, 2 some did.
`;
/** Reads the command line. Throws an Error with one line to show where it cannot be understood. */
export function parseArguments(argv) {
  const { values, tokens } = parseArgs({
    tokens: true,
    args: [...argv],
    allowPositionals: true,
    options: {
      gazetteer: { type: "string" },
      report: { type: "string" },
      "dry-run": { type: "boolean", default: false },
      withdraw: { type: "string", multiple: true, default: [] },
      map: { type: "string", multiple: true, default: [] },
      mapping: { type: "string" },
      date: { type: "string" },
      undated: { type: "boolean", default: false },
      encoding: { type: "string" },
      propose: { type: "boolean", default: false },
      yes: { type: "boolean", default: false },
      "max-characters": { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const { date, undated, encoding } = values;
  if (date !== undefined && !isPartialDate(date))
    throw new Error(`--date "${date}" is no date that exists; write 2020-11-03, 2020-11 or 2020.`);
  if (encoding !== undefined && !isEncoding(encoding))
    throw new Error(`--encoding "${encoding}" is not known; there are ${ENCODINGS.join(", ")}.`);
  const { gazetteer, report, help, mapping, propose, yes } = values;
  const most = values["max-characters"];
  if (most !== undefined && !/^[1-9]\d{0,11}$/u.test(most)) throw new Error(`--max-characters "${most}" is no number of characters.`);
  if (!propose && (yes || most !== undefined)) throw new Error("--yes and --max-characters go with --propose.");
  const maxCharacters = most === undefined ? DEFAULT_CHARACTERS : Number(most);
  const lists = { paths: [], withdraw: [], map: [] };
  // what follows --withdraw ID or --map FILE is one more of them
  let list = lists.paths;
  for (const token of tokens) {
    if (token.kind === "option") {
      list = token.name === "withdraw" || token.name === "map" ? lists[token.name] : lists.paths;
      if (list !== lists.paths && token.value !== undefined) list.push(token.value);
    } else if (token.kind === "positional") list.push(token.value);
    else list = lists.paths;
  }
  if (!help && Object.values(lists).every(({ length }) => length === 0)) throw new Error("Nothing to do: name a file or folder to read.");
  return { ...lists, gazetteer, report, mapping, dryRun: values["dry-run"], date, undated, encoding, propose, yes, maxCharacters, help };
}
//# sourceMappingURL=cli-args.js.map
