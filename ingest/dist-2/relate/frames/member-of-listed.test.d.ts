export {};
//# sourceMappingURL=member-of-listed.test.d.ts.map
