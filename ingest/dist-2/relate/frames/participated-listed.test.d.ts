export {};
//# sourceMappingURL=participated-listed.test.d.ts.map
