export {};
//# sourceMappingURL=nearest.test.d.ts.map
