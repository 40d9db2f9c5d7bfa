/** A PDF with these pages, each a list of lines; its font is one of codes that a table translates into characters. */
export function pdf(pages, trailer = "") {
  const hex = (line) => [...line].map((c) => c.charCodeAt(0).toString(16).padStart(4, "0")).join("");
  const stream = (content) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const kids = pages.map((_, i) => `${6 + i * 2} 0 R`).join(" ");
  // a range of the table stays within one high byte
  const high = new Set([...pages.flat().join("")].map((c) => (c.charCodeAt(0) >> 8).toString(16).padStart(2, "0")));
  const rows = [...high].map((byte) => `<${byte}00> <${byte}ff> <${byte}00>`);
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
    "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /Test /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /StemV 80 >> /DW 1000 >>",
    stream(
      `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Test def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange ${rows.length} beginbfrange ${rows.join(" ")} endbfrange endcmap end end`,
    ),
  ];
  for (const [i, lines] of pages.entries()) {
    const text = lines.map((line) => (line === "" ? "0 -18 Td" : `<${hex(line)}> Tj 0 -18 Td`)).join("\n");
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + i * 2} 0 R >>`,
      stream(lines.length === 0 ? "" : `BT /F1 12 Tf 72 770 Td\n${text}\nET`),
    );
  }
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = file.length;
  const table = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}
//# sourceMappingURL=pdf.js.map
