export {};
//# sourceMappingURL=table-document.test.d.ts.map
