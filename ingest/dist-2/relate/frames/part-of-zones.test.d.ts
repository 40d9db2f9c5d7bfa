export {};
//# sourceMappingURL=part-of-zones.test.d.ts.map
