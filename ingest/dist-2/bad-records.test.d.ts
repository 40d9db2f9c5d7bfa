export {};
//# sourceMappingURL=bad-records.test.d.ts.map
