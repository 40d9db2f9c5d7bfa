export {};
//# sourceMappingURL=bundle.test.d.ts.map
