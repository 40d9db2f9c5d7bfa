export {};
//# sourceMappingURL=parse.test.d.ts.map
