export {};
//# sourceMappingURL=signed-with-hand.test.d.ts.map
