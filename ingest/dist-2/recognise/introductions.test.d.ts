export {};
//# sourceMappingURL=introductions.test.d.ts.map
