export {};
//# sourceMappingURL=lexer.test.d.ts.map
