export {};
//# sourceMappingURL=signed-with-titled.test.d.ts.map
