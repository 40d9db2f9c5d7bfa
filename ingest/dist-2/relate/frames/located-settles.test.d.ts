export {};
//# sourceMappingURL=located-settles.test.d.ts.map
