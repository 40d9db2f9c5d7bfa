export {};
//# sourceMappingURL=quantities.test.d.ts.map
