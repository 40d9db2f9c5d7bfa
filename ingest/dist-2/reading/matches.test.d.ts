export {};
//# sourceMappingURL=matches.test.d.ts.map
