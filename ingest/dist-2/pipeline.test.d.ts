export {};
//# sourceMappingURL=pipeline.test.d.ts.map
