export {};
//# sourceMappingURL=funded-sum.test.d.ts.map
