export {};
//# sourceMappingURL=wizard.test.d.ts.map
