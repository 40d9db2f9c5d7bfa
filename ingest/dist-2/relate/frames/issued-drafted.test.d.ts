export {};
//# sourceMappingURL=issued-drafted.test.d.ts.map
