export {};
//# sourceMappingURL=affiliated-posts.test.d.ts.map
