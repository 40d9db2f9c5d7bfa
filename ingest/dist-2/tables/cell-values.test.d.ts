export {};
//# sourceMappingURL=cell-values.test.d.ts.map
