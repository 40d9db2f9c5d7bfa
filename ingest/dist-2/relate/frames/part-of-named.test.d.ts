export {};
//# sourceMappingURL=part-of-named.test.d.ts.map
