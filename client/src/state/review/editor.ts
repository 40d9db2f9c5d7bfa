/** Who decides: the token that the operator gave out, and the name that goes into the journal. */
export interface Editor {
  readonly token: string;
  readonly name: string;
}

const KEY = "atlas.editor";

/** The editor of this tab. Nothing is written beyond it: closing the tab forgets the token. */
export function readEditor(): Editor | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
    if (typeof kept !== "object" || kept === null || !("token" in kept) || typeof kept.token !== "string") return null;
    return { token: kept.token, name: "name" in kept && typeof kept.name === "string" ? kept.name : "" };
  } catch {
    return null;
  }
}

export function keepEditor(editor: Editor | null): void {
  try {
    if (editor === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(editor));
  } catch {
    // without storage the token lasts until the page is left
  }
}

/** Whether a text can be sent as a token: no spaces, nothing that a header cannot carry. */
export function isSendable(token: string): boolean {
  return /^[!-~]{1,512}$/u.test(token);
}
