export {};
//# sourceMappingURL=issued-by.test.d.ts.map
