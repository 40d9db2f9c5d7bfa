export {};
//# sourceMappingURL=signed-with-project.test.d.ts.map
