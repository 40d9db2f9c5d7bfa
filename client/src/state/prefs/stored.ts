/** A small value kept in this browser. Without storage it is simply not kept. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(`atlas.${key}`);
  } catch {
    return null;
  }
}

export function writeStored(key: string, value: string): void {
  try {
    localStorage.setItem(`atlas.${key}`, value);
  } catch {
    // private windows may refuse: the address still carries the choice
  }
}
