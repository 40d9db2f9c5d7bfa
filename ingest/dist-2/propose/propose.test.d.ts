export {};
//# sourceMappingURL=propose.test.d.ts.map
