export {};
//# sourceMappingURL=signed-with-ceremony.test.d.ts.map
