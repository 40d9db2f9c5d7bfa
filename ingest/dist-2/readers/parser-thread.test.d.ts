export {};
//# sourceMappingURL=parser-thread.test.d.ts.map
