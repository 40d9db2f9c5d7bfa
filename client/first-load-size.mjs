import { gzipSync } from "node:zlib";

/** Prints the gzipped script that the first page loads, with every chunk it imports at once, and fails over the limit. */
export function firstLoadSize({ limitKb }) {
  return {
    name: "first-load-size",
    apply: "build",
    generateBundle(_, bundle) {
      const seen = new Set();
      const visit = (name) => {
        const chunk = bundle[name];
        if (seen.has(name) || chunk?.type !== "chunk") return;
        seen.add(name);
        chunk.imports.forEach(visit);
      };
      for (const chunk of Object.values(bundle)) if (chunk.type === "chunk" && chunk.isEntry) visit(chunk.fileName);
      const kb = [...seen].reduce((sum, name) => sum + gzipSync(bundle[name].code).length, 0) / 1000;
      const line = `first load: ${kb.toFixed(1)} kB of script, gzipped, in ${seen.size} file(s); limit ${limitKb} kB`;
      if (kb > limitKb) this.error(line);
      console.log(line);
    },
  };
}
