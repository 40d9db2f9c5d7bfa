/** A small value kept in this browser. Without storage it is simply not kept. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(`atlas.${key}`);
  } catch {
    return null;
  }
}

/** Keeps a value; tells whether the browser took it. */
export function writeStored(key: string, value: string): boolean {
  try {
    localStorage.setItem(`atlas.${key}`, value);
    return true;
  } catch {
    // private windows and full storages may refuse: the address still carries the choice
    return false;
  }
}
