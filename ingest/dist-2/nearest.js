/** Number of characters to insert, delete or replace to make one text the other. */
export function editDistance(a, b) {
  const x = [...a];
  const y = [...b];
  let row = y.map((_, j) => j + 1);
  for (const [i, c] of x.entries()) {
    let diagonal = i;
    let left = i + 1;
    row = row.map((above, j) => {
      const cost = Math.min(left + 1, above + 1, diagonal + (c === y[j] ? 0 : 1));
      diagonal = above;
      left = cost;
      return cost;
    });
  }
  return row.at(-1) ?? x.length;
}
/** More candidates than this are not compared: a hint is not worth the time. */
const MOST = 20_000;
/** The candidate that `text` most likely meant, or `undefined` where none is near. */
export function nearest(text, candidates) {
  const wanted = text.toLowerCase().slice(0, 60);
  let best;
  let bestDistance = Math.max(1, Math.ceil(wanted.length / 2));
  let compared = 0;
  for (const candidate of candidates) {
    if (compared++ > MOST) break;
    if (Math.abs(candidate.length - wanted.length) >= bestDistance) {
      // a short form of a long name is far by edits, yet what was meant
      if (best === undefined && wanted.length >= 3 && candidate.toLowerCase().includes(wanted)) best = candidate;
      continue;
    }
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
/** `; did you mean "…"?`, or nothing where no candidate is near. */
export function hint(text, candidates) {
  const found = nearest(text, candidates);
  return found === undefined ? "" : `; did you mean "${found}"?`;
}
//# sourceMappingURL=nearest.js.map
