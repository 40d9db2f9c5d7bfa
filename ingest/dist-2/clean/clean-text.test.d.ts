export {};
//# sourceMappingURL=clean-text.test.d.ts.map
