/** 0 where all went in, 1 where nothing did, 2 where some did. */
export function exitCodeOf(report) {
  const { added, changed, unchanged } = report.documents;
  const wentIn = added + changed + unchanged + report.checked;
  if (wentIn === 0) return 1;
  return report.refusals === 0 && report.stopped === undefined ? 0 : 2;
}
/** A number with the word for what it counts. */
export const many = (n, one, more = `${one}s`) => `${n.toLocaleString("en-US")} ${n === 1 ? one : more}`;
/** The report in a user's words, without the refusals themselves. */
export function summarise(report) {
  const { documents, nodes, claims, observations, checked } = report;
  const lines = [];
  const { added, changed, unchanged, refused } = documents;
  if (report.files === 0) lines.push("There was nothing to read.");
  lines.push(
    checked > 0
      ? `Documents: ${checked} checked and not written, ${refused} refused.`
      : `Documents: ${added} added, ${changed} changed, ${unchanged} unchanged, ${refused} refused.`,
  );
  lines.push(`They hold ${many(nodes, "mention")} of nodes, ${many(claims, "claim")} and ${many(observations, "observation")}.`);
  if (report.refusedRecords > 0) lines.push(`${many(report.refusedRecords, "record")} refused; the rest of each file went in.`);
  for (const { from, into, rule } of report.merged)
    lines.push(`Put together by the rule ${rule}: ${from} is ${into}; the journal of decisions can undo it.`);
  if (report.gazetteers.length > 0) {
    lines.push(
      `${many(report.gazetteers.length, "gazetteer file")} passed over: a gazetteer is read from its own folder (--gazetteer DIR).`,
    );
  }
  if (report.skipped.length > 0) {
    const kinds = [...new Set(report.skipped.map((file) => /\.[^./\\]+$/u.exec(file)?.[0] ?? "no ending"))].sort().join(", ");
    lines.push(`${many(report.skipped.length, "file")} of other types not read (${kinds}).`);
  }
  if (report.stopped) {
    lines.push(`Stopped after ${report.done} of ${many(report.files, "file")}: ${report.stopped.message}`);
    lines.push("What went in is whole. Run the same command again to go on.");
  }
  return lines;
}
//# sourceMappingURL=report.js.map
