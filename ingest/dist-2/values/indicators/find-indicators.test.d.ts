export {};
//# sourceMappingURL=find-indicators.test.d.ts.map
