export {};
//# sourceMappingURL=spun-off.test.d.ts.map
