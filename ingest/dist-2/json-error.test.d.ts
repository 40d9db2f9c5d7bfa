export {};
//# sourceMappingURL=json-error.test.d.ts.map
