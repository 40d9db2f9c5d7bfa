import { NODE_FILES, type NodeFile, RELATIONSHIP_FILES, type RelationshipFile } from "./files.js";
import type { TableFacts } from "./table.js";

/** The name of the file with the importer's arguments. */
export const ARGUMENTS_FILE = "import.args";
/** The importer's own buffer for a value, in bytes. */
const READ_BUFFER = 4_194_304;

/** Arguments of `neo4j-admin database import full`, a line each; files are named as they lie in the folder. */
export function importArguments(facts: ReadonlyMap<NodeFile | RelationshipFile, TableFacts>): readonly string[] {
  const file = (name: NodeFile | RelationshipFile) => facts.get(name)?.file ?? "";
  const multiline = [...facts.values()].some((each) => each.multiline);
  const longest = Math.max(...[...facts.values()].map((each) => each.longest));
  return [
    ...Object.entries(NODE_FILES).map(([name, { labels }]) => `--nodes=${labels === "" ? "" : `${labels}=`}${file(name as NodeFile)}`),
    ...Object.entries(RELATIONSHIP_FILES).map(
      ([name, { type }]) => `--relationships=${type === "" ? "" : `${type}=`}${file(name as RelationshipFile)}`,
    ),
    ...["--id-type=string", "--array-delimiter=U+001F", "--strict=true", "--bad-tolerance=0"],
    ...(longest > READ_BUFFER ? [`--read-buffer-size=${longest + 65_536}`] : []),
    // the importer's newer way of reading single files so fails where a text lies across the end of its buffer (5.26.16)
    ...(multiline ? ["--multiline-fields=true"] : []),
  ];
}
