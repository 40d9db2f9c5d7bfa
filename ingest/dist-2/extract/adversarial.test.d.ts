export {};
//# sourceMappingURL=adversarial.test.d.ts.map
