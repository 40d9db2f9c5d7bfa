export {};
//# sourceMappingURL=member-of-post.test.d.ts.map
