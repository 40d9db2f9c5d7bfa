export {};
//# sourceMappingURL=eval-cli.test.d.ts.map
