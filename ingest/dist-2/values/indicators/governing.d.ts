import type { Mention, Scene } from "./scene.js";
/** Mentions without lists of examples: A、B等10家单位. */
export declare function withoutExamples({ text }: Scene, mentions: readonly Mention[]): readonly Mention[];
/** Whether a name is what its clause speaks of, not an object, a site or a speaker in it. */
export declare function governs({ text, start }: Scene, mention: Mention): boolean;
/** Whether a name is what a list counts: 国家中心1个、云谷实验室2个. */
export declare function isCounted({ text }: Scene, { kind, end }: Mention): boolean;
/** Whether a name opens its clause, or is the object that what follows is told of. */
export declare function leads(scene: Scene, mention: Mention): boolean;
/** Whether no mark parts two offsets of a sentence. */
export declare function inOneClause({ text }: Scene, from: number, to: number): boolean;
//# sourceMappingURL=governing.d.ts.map
