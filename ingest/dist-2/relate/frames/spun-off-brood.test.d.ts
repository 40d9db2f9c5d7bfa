export {};
//# sourceMappingURL=spun-off-brood.test.d.ts.map
