export {};
//# sourceMappingURL=sentences.test.d.ts.map
