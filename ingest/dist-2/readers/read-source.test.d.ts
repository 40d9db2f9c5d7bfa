export {};
//# sourceMappingURL=read-source.test.d.ts.map
