export {};
//# sourceMappingURL=part-of-under.test.d.ts.map
