export {};
//# sourceMappingURL=posts-after.test.d.ts.map
