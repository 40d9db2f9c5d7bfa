export {};
//# sourceMappingURL=ranges.test.d.ts.map
