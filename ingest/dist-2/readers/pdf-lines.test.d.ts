export {};
//# sourceMappingURL=pdf-lines.test.d.ts.map
