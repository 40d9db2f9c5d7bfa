export {};
//# sourceMappingURL=judge.test.d.ts.map
