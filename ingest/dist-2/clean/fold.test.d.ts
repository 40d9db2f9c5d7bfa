export {};
//# sourceMappingURL=fold.test.d.ts.map
