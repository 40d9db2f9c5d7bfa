/**
 * Sentences that have the words of signings, buildings, posts and sums in them and state no relation: wishes, plans of
 * nobody, denials, questions, ceremonies' hosts and guests, categories without a name. What is found in them is wrong.
 */
export declare const CONTROLS: readonly string[];
//# sourceMappingURL=controls.d.ts.map
