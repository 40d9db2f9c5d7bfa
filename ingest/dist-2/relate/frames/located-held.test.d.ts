export {};
//# sourceMappingURL=located-held.test.d.ts.map
