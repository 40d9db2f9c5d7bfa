export {};
//# sourceMappingURL=co-built-together.test.d.ts.map
