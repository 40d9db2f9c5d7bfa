export {};
//# sourceMappingURL=subject.test.d.ts.map
