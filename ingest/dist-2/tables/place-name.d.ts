import type { Gazetteer } from "../gazetteer.js";
/**
 * A place as the gazetteer names it, where a cell has the places above it before its own name: 重庆市渝北区 is 渝北区. Any other name
 * comes back as it is.
 */
export declare function placeName(name: string, gazetteer: Gazetteer): string;
//# sourceMappingURL=place-name.d.ts.map
