import { type Document, type LineCounter } from "yaml";
/** Records nest four levels deep; what nests deeper than this is an attack or a mistake. */
export declare const MAX_DEPTH = 32;
/** The one YAML document in `text`, with every scalar as it is written. Throws FileRefused where there is no such thing. */
export declare function composeYaml(file: string, text: string, lineCounter: LineCounter): Document.Parsed;
//# sourceMappingURL=compose.d.ts.map
