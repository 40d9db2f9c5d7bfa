export {};
//# sourceMappingURL=xlsx.test.d.ts.map
