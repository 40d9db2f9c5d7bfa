export {};
//# sourceMappingURL=co-built-named.test.d.ts.map
