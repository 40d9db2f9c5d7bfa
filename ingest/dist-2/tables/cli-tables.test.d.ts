export {};
//# sourceMappingURL=cli-tables.test.d.ts.map
