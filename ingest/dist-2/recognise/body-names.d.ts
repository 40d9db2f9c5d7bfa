/** The name of a body in the form by which two names of one body are equal: 上海市科学技术委员会 and 上海市科委. */
export declare function bodyKey(name: string): string;
//# sourceMappingURL=body-names.d.ts.map
