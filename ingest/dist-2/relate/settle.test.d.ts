export {};
//# sourceMappingURL=settle.test.d.ts.map
