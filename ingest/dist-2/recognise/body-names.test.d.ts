export {};
//# sourceMappingURL=body-names.test.d.ts.map
