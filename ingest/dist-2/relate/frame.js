export {};
//# sourceMappingURL=frame.js.map
