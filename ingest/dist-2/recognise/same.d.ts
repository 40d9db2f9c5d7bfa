import { type Registry } from "./registry.js";
/** Says which of the things of a document are one: by place before the name, by legal ending, by 项目 after it. */
export declare function mergeSame(registry: Registry, isPlace: (word: string) => boolean): void;
//# sourceMappingURL=same.d.ts.map
