export {};
//# sourceMappingURL=legal-form.test.d.ts.map
