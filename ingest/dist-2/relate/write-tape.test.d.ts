export {};
//# sourceMappingURL=write-tape.test.d.ts.map
