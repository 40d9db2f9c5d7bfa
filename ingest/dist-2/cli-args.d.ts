import { type PartialDate } from "@chengyu-atlas/model";
import { type Encoding } from "./readers/encoding.js";
/** What the command line asks for. */
export interface CliArguments {
  readonly paths: readonly string[];
  readonly gazetteer: string | undefined;
  readonly report: string | undefined;
  readonly dryRun: boolean;
  readonly withdraw: readonly string[];
  /** The mapping of all tables among the paths. */
  readonly mapping: string | undefined;
  /** Tables to propose a mapping for. */
  readonly map: readonly string[];
  /** The date of issue of texts that give none. */
  readonly date: PartialDate | undefined;
  readonly undated: boolean;
  /** What the bytes of texts are, where it is not told rightly by looking. */
  readonly encoding: Encoding | undefined;
  /** Lets a model propose what rules did not find. */
  readonly propose: boolean;
  /** Agrees to what that costs. */
  readonly yes: boolean;
  /** Characters that a model is sent at most. */
  readonly maxCharacters: number;
  readonly help: boolean;
}
export declare const HELP =
  "Usage: npm run ingest -- PATH\u2026 [options]\n       npm run ingest -- --map FILE\u2026 | --withdraw ID\u2026\n\nReads documents (.txt, .md, .html, .docx, .pdf, .csv, .tsv, .xlsx, .yaml, .yml, .json; folders with everything in them) into the graph. Reading a document again\nchanges nothing; a changed document replaces what it said before. The format: docs/ingest-format.md\n\n  --gazetteer DIR   look names up in the gazetteer in DIR (default: seeds/gazetteer)\n  --date DATE       the date of issue of texts that give none, e.g. 2020-11-03\n  --undated         take texts without a date of issue as they are\n  --encoding NAME   read texts as utf-8, gb18030, big5, utf-16le or utf-16be (default: told by looking)\n  --dry-run         read and check everything, write nothing\n  --map FILE\u2026       propose for each table which column is what, in a mapping beside it\n  --mapping FILE    read all tables by the mapping in FILE (default: NAME.mapping.yaml beside each)\n  --propose         let a model propose relations that rules did not find, for review (docs/reading-model.md)\n  --yes             agree beforehand to what --propose sends\n  --max-characters N  send a model no more in this run (default: 1000000)\n  --withdraw ID\u2026    take documents back, with all that they alone support, and say what left\n  --report FILE     write every refusal to FILE, one JSON record a line\n  --help            show this\n\nThe database: NEO4J_URI (with NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE), else the file in ATLAS_DB (default: data/atlas.db).\nExit code: 0 all went in, 1 nothing did, 2 some did.\n";
/** Reads the command line. Throws an Error with one line to show where it cannot be understood. */
export declare function parseArguments(argv: readonly string[]): CliArguments;
//# sourceMappingURL=cli-args.d.ts.map
