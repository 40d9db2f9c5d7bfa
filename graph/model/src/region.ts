import type { Region } from "./vocabulary.js";

/**
 * Whether a link crosses between the two sides: one end in 四川 and one in 重庆, or one end shared by both
 * and the other on either side or shared too. Ends elsewhere or of unknown place never cross.
 */
export function isCrossing(a: Region | undefined, b: Region | undefined): boolean {
  if (!isInside(a) || !isInside(b)) return false;
  return a !== b || a === "shared";
}

/** Whether a node counts among the two sides, so that its links stand in the denominator of the cross-city share. */
export function isInside(region: Region | undefined): region is "sichuan" | "chongqing" | "shared" {
  return region === "sichuan" || region === "chongqing" || region === "shared";
}
