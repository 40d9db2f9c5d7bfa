export {};
//# sourceMappingURL=extract-cli.test.d.ts.map
