/**
 * Offset at which `text` stops being JSON; its length where it ends too early. What JSON.parse says in its message
 * differs between versions and often names no place.
 */
export declare function jsonErrorOffset(text: string): number;
//# sourceMappingURL=json-error.d.ts.map
