import { spawnSync } from "node:child_process";
import { closeSync, ftruncateSync, openSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decode, firstInvalid, MAX_FILE_BYTES, readText } from "./read.js";
import { folderWith } from "./testing/folder.js";

const bytes = (...parts) => Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "utf8") : Buffer.from(part))));
const refusal = (content) => {
  try {
    return decode("a.txt", content);
  } catch (error) {
    return error.message;
  }
};
describe("reading of bytes as text", () => {
  it("should drop a byte order mark and give line ends one form", () => {
    expect(decode("a.txt", bytes([0xef, 0xbb, 0xbf], "一\r\n二\r三\n"))).toBe("一\n二\n三\n");
  });
  it("should keep characters beyond the basic plane", () => {
    expect(decode("a.txt", bytes("𬭩𠮷"))).toBe("𬭩𠮷");
  });
  it.each([
    [
      "invalid UTF-8, by byte and line",
      bytes("一\n二", [0xff], "三"),
      "a.txt:2: is no UTF-8: byte 7 (from 0) begins no character; save it as UTF-8",
    ],
    ["GBK", bytes([0xd6, 0xd8, 0xc7, 0xec]), "a.txt:1: is no UTF-8: byte 0 (from 0) begins no character; save it as UTF-8"],
    [
      "a character cut off at the end",
      bytes("一\n二", [0xe4, 0xb8]),
      "a.txt:2: is no UTF-8: byte 7 (from 0) begins no character; save it as UTF-8",
    ],
    [
      "half of a surrogate pair",
      bytes("a", [0xed, 0xa0, 0x80]),
      "a.txt:1: is no UTF-8: byte 1 (from 0) begins no character; save it as UTF-8",
    ],
    ["UTF-16", bytes([0xff, 0xfe, 0x00, 0x4e]), "a.txt: is in UTF-16; save it as UTF-8"],
    ["a zero byte", bytes("一\n\0"), "a.txt:2: is no text: byte 4 (from 0) is zero"],
    ["an empty file", bytes(""), "a.txt: is empty"],
    ["a file of white space", bytes(" \n\t\n"), "a.txt: is empty but for white space"],
    ["a line of 2 MB", bytes("一\n", "x".repeat(2 * 1024 * 1024)), "a.txt:2: a line of 2 MB; the limit is 1 MB"],
  ])("should refuse %s", (_, content, message) => {
    expect(refusal(content)).toBe(message);
  });
  it.each([
    [[0xc0, 0x80], 0],
    [[0x41, 0xc1, 0xbf], 1],
    [[0xe0, 0x9f, 0xbf], 0],
    [[0xf0, 0x8f, 0xbf, 0xbf], 0],
    [[0xf4, 0x90, 0x80, 0x80], 0],
    [[0xf5, 0x80, 0x80, 0x80], 0],
    [[0xe4, 0xb8, 0x80, 0x80], 3],
    [[0xe4, 0xb8, 0x80], 3],
  ])("should find the first invalid byte of %j at %i", (content, offset) => {
    expect(firstInvalid(Uint8Array.from(content))).toBe(offset);
  });
});
describe("reading of files", () => {
  it("should refuse a file over the limit by its size alone", async () => {
    const path = join(folderWith(), "big.txt");
    const handle = openSync(path, "w");
    // a file without content on disk: reading it would take as much memory as a real one
    ftruncateSync(handle, 8 * MAX_FILE_BYTES);
    closeSync(handle);
    const before = process.memoryUsage().arrayBuffers;
    await expect(readText(path)).rejects.toThrow("big.txt: is 400 MB; the limit is 50 MB");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(MAX_FILE_BYTES);
  });
  it("should refuse a folder, a missing file and a pipe without waiting for it", async () => {
    const folder = folderWith();
    await expect(readText(folder)).rejects.toThrow("is no regular file");
    await expect(readText(join(folder, "none.txt"))).rejects.toThrow("none.txt: no such file");
    expect(spawnSync("mkfifo", [join(folder, "pipe.txt")]).status).toBe(0);
    await expect(readText(join(folder, "pipe.txt"))).rejects.toThrow("pipe.txt: is no regular file");
  });
});
//# sourceMappingURL=read.test.js.map
