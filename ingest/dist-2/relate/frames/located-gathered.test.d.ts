export {};
//# sourceMappingURL=located-gathered.test.d.ts.map
