export {};
//# sourceMappingURL=located-built.test.d.ts.map
