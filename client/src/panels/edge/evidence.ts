import { compareDates } from "@chengyu-atlas/model";
import type { EvidenceCardFragment } from "../../api/documents.generated.js";
import type { Claim } from "./stages.js";

export interface Piece {
  readonly key: string;
  readonly evidence: EvidenceCardFragment;
  /** All claims that rest on this piece. */
  readonly claims: readonly Claim[];
}

/** Every passage once, oldest report first, undated last. */
export function piecesOf(claims: readonly Claim[]): readonly Piece[] {
  const pieces = new Map<string, { evidence: EvidenceCardFragment; claims: Claim[] }>();
  for (const claim of claims) {
    for (const evidence of claim.evidence) {
      const key = `${evidence.document.id}:${evidence.start}-${evidence.end}`;
      const piece = pieces.get(key) ?? { evidence, claims: [] };
      piece.claims.push(claim);
      pieces.set(key, piece);
    }
  }
  return [...pieces]
    .map(([key, piece]) => ({ key, ...piece }))
    .sort(({ evidence: a }, { evidence: b }) => {
      const [x, y] = [a.document.publishedOn, b.document.publishedOn];
      if (x && y) return compareDates(x, y) || a.start - b.start;
      return Number(y !== null) - Number(x !== null) || a.start - b.start;
    });
}
