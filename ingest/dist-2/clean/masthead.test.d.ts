export {};
//# sourceMappingURL=masthead.test.d.ts.map
