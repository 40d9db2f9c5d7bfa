export {};
//# sourceMappingURL=member-of-counted.test.d.ts.map
