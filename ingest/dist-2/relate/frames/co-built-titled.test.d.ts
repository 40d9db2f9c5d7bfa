export {};
//# sourceMappingURL=co-built-titled.test.d.ts.map
