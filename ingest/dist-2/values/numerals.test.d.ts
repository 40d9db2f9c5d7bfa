export {};
//# sourceMappingURL=numerals.test.d.ts.map
