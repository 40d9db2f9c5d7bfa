export {};
//# sourceMappingURL=person-names.test.d.ts.map
