export {};
//# sourceMappingURL=trigger-index.test.d.ts.map
