export {};
//# sourceMappingURL=signed-with-together.test.d.ts.map
