export {};
//# sourceMappingURL=signed-with-facing.test.d.ts.map
