export {};
//# sourceMappingURL=participated-attends.test.d.ts.map
