export {};
//# sourceMappingURL=persons.test.d.ts.map
