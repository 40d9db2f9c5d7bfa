import { strToU8, Zip, ZipDeflate } from "fflate";
import type { NamedFile } from "./pieces.js";

/** Files as one ZIP, in pieces as they come. */
export async function* zipped(files: Iterable<NamedFile>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    if (data.length > 0) ready.push(data);
  });
  const taken = () => {
    const pieces = ready;
    ready = [];
    return pieces;
  };
  for (const { name, pieces } of files) {
    const entry = new ZipDeflate(name, { level: 6 });
    // the same graph gives the same file, whenever it is written
    entry.mtime = new Date(2000, 0, 1);
    zip.add(entry);
    for await (const text of pieces) {
      entry.push(strToU8(text));
      yield* taken();
    }
    entry.push(new Uint8Array(0), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
