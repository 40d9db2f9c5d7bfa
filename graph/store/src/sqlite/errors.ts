import { AtlasError } from "@chengyu-atlas/model";

/** The message and, where SQLite itself spoke, the name of its result code; libsql says some only in the message. */
function describe(error: unknown): { readonly code: string; readonly message: string } {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const number = /Unable to open connection to local database .*: (\d+)/su.exec(message)?.[1];
  return { code: number === "14" ? "SQLITE_CANTOPEN" : code, message };
}

/** What the driver or the file system threw, as ours: a code to branch on, one line that names the file and what to do. */
export function storeError(path: string, error: unknown): AtlasError {
  if (error instanceof AtlasError) return error;
  const { code, message } = describe(error);
  const say = (kind: AtlasError["code"], text: string) => new AtlasError(kind, text, { cause: error });
  if (/^SQLITE_(READONLY|PERM|AUTH)|^E(ACCES|PERM|ROFS)$/u.test(code)) {
    return say(
      "STORE_DENIED",
      `The database "${path}" cannot be written (${code}); give this user write access to the file and its folder.`,
    );
  }
  if (/^SQLITE_(CORRUPT|NOTADB)/u.test(code)) {
    return say(
      "STORE_CORRUPT",
      `The file "${path}" is damaged or no database (${code}); move it away and ingest again, or put back a copy.`,
    );
  }
  if (/^SQLITE_(BUSY|LOCKED)/u.test(code)) {
    return say("STORE_UNAVAILABLE", `The database "${path}" stayed locked by another writer (${code}); wait for that ingest to end.`);
  }
  if (/^SQLITE_FULL|^ENOSPC$/u.test(code)) {
    return say("STORE_UNAVAILABLE", `There is no room left for the database "${path}" (${code}); free some disk space.`);
  }
  if (/^SQLITE_(CANTOPEN|IOERR)|^E[A-Z]+$/u.test(code)) {
    return say(
      "STORE_UNAVAILABLE",
      `The database "${path}" cannot be opened (${code}); check that the path is a file in a folder that exists.`,
    );
  }
  return say("STORE_UNAVAILABLE", `The database "${path}" failed: ${message}`);
}
