import { createHash, timingSafeEqual } from "node:crypto";
import { AtlasError } from "@chengyu-atlas/model";

/** Whether a visitor may edit: `closed` where nobody may, `locked` without the right token. */
export type Access = "closed" | "locked" | "open";

/** Who asks. */
export interface Visitor {
  readonly access: Access;
  /** Lets an editor pass; throws UNAUTHENTICATED for everybody else. */
  readonly admit: () => void;
}

/** Who may change what the graph says: those who send the token with which the server was started. */
export class Editors {
  readonly #digest: Buffer | undefined;

  constructor(token: string | undefined) {
    this.#digest = token === undefined ? undefined : digest(token);
  }

  /** Whoever sends this `Authorization` header. */
  visitor(header: string | undefined): Visitor {
    const admit = () => this.admit(header);
    return { access: this.#access(admit), admit };
  }

  #access(admit: () => void): Access {
    if (this.#digest === undefined) return "closed";
    try {
      admit();
      return "open";
    } catch {
      return "locked";
    }
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
