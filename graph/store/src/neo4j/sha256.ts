import { createHash } from "node:crypto";

/** SHA-256 in UTF-8 as 64 hex digits, by the machine's own library. */
export const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
