export {};
//# sourceMappingURL=co-built-of.test.d.ts.map
