export {};
//# sourceMappingURL=signed-with-roll.test.d.ts.map
