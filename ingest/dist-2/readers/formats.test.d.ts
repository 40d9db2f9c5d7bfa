export {};
//# sourceMappingURL=formats.test.d.ts.map
