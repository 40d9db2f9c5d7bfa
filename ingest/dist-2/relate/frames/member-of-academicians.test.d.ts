export {};
//# sourceMappingURL=member-of-academicians.test.d.ts.map
