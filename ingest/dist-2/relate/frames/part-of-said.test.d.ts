export {};
//# sourceMappingURL=part-of-said.test.d.ts.map
