export {};
//# sourceMappingURL=located-signed.test.d.ts.map
