export {};
//# sourceMappingURL=stance.test.d.ts.map
