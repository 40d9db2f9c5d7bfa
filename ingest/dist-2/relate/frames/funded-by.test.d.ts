export {};
//# sourceMappingURL=funded-by.test.d.ts.map
