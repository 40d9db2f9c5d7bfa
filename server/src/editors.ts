import { createHash, timingSafeEqual } from "node:crypto";
import { AtlasError } from "@chengyu-atlas/model";

/** Who may change what the graph says: those who send the token with which the server was started. */
export class Editors {
  readonly #digest: Buffer | undefined;

  constructor(token: string | undefined) {
    this.#digest = token === undefined ? undefined : digest(token);
  }

  /** Throws UNAUTHENTICATED, saying what to do, unless an `Authorization` header is that of an editor. */
  admit(header: string | undefined): void {
    if (this.#digest === undefined) {
      throw refused('Nobody may edit here: set ATLAS_EDITOR_TOKEN, e.g. to what "openssl rand -hex 32" prints, and start the atlas again.');
    }
    const sent = /^Bearer +(\S+) *$/iu.exec(header ?? "")?.[1];
    if (sent === undefined) throw refused('Only editors may do this; send their token as "Authorization: Bearer TOKEN".');
    // digests are of one length, and the time that comparing them takes tells nothing
    if (!timingSafeEqual(digest(sent), this.#digest)) throw refused("This is not the token of the editors (ATLAS_EDITOR_TOKEN).");
  }
}

const digest = (token: string) => createHash("sha256").update(token, "utf8").digest();
const refused = (message: string) => new AtlasError("UNAUTHENTICATED", message);
