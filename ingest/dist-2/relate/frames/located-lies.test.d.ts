export {};
//# sourceMappingURL=located-lies.test.d.ts.map
