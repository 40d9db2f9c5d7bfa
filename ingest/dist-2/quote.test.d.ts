export {};
//# sourceMappingURL=quote.test.d.ts.map
