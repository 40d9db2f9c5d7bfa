export {};
//# sourceMappingURL=part-of-chain.test.d.ts.map
