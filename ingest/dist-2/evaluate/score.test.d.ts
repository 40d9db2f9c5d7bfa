export {};
//# sourceMappingURL=score.test.d.ts.map
