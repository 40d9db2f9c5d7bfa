import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { dumpLine } from "@chengyu-atlas/model";
/** SHA-256 over the canonical dump, one line per record: equal graphs give equal digests, on every engine. */
export async function digestOf(store) {
  const hash = createHash("sha256");
  for await (const record of store.dump()) hash.update(`${dumpLine(record)}\n`);
  return hash.digest("hex");
}
/** Writes the canonical dump to `file` as JSON lines and gives its digest. */
export async function dumpTo(store, file) {
  const hash = createHash("sha256");
  const out = createWriteStream(file);
  const end = finished(out);
  // an error before the end is reported by the await below, not as unhandled
  end.catch(() => undefined);
  for await (const record of store.dump()) {
    const line = `${dumpLine(record)}\n`;
    hash.update(line);
    if (!out.write(line)) await Promise.race([once(out, "drain"), end]);
  }
  out.end();
  await end;
  return hash.digest("hex");
}
//# sourceMappingURL=digest.js.map
