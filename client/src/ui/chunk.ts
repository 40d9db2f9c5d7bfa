import { BASE } from "../base.js";

const WORDS = /dynamically imported module|importing a module script|preload CSS|loading (?:CSS )?chunk|module script failed/iu;

/** Whether a part of the program itself could not be fetched: the server is gone, or has been updated since. */
export function isChunkError(error: Error): boolean {
  return WORDS.test(error.message);
}

/** Loads the page anew, but only while the server answers: a browser's own page about lost connections helps nobody. */
export async function loadAnew(): Promise<boolean> {
  try {
    const answer = await fetch(BASE, { cache: "no-store" });
    if (!answer.ok) return false;
  } catch {
    return false;
  }
  location.reload();
  return true;
}
