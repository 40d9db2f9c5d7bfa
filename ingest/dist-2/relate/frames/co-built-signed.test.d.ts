export {};
//# sourceMappingURL=co-built-signed.test.d.ts.map
