export {};
//# sourceMappingURL=set-aside.test.d.ts.map
