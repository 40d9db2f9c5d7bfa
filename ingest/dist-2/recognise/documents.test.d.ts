export {};
//# sourceMappingURL=documents.test.d.ts.map
