export {};
//# sourceMappingURL=trie.test.d.ts.map
