export {};
//# sourceMappingURL=endpoint.test.d.ts.map
