export {};
//# sourceMappingURL=member-of-officers.test.d.ts.map
