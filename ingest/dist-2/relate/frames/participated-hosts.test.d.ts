export {};
//# sourceMappingURL=participated-hosts.test.d.ts.map
