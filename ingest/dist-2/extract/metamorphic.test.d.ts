export {};
//# sourceMappingURL=metamorphic.test.d.ts.map
