export {};
//# sourceMappingURL=issued-named.test.d.ts.map
