import decompress from "woff2-encoder/decompress";

/**
 * Puts beside each font file of the page the same font uncompressed: outlines for pictures are cut from it in the
 * browser, where unpacking WOFF2 would need code that the page's security policy forbids.
 */
export function plainFonts() {
  return {
    name: "plain-fonts",
    async generateBundle(_options, bundle) {
      for (const { type, fileName, source } of Object.values(bundle)) {
        if (type !== "asset" || !fileName.endsWith(".woff2")) continue;
        this.emitFile({ type: "asset", fileName: fileName.replace(/woff2$/, "ttf"), source: await decompress(source) });
      }
    },
  };
}
