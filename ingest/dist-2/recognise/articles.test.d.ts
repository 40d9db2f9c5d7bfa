export {};
//# sourceMappingURL=articles.test.d.ts.map
