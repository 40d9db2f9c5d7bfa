export {};
//# sourceMappingURL=relate.test.d.ts.map
