export {};
//# sourceMappingURL=bad-input.test.d.ts.map
