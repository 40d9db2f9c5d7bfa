export {};
//# sourceMappingURL=withdraw.test.d.ts.map
