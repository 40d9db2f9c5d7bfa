export {};
//# sourceMappingURL=located-clause.test.d.ts.map
