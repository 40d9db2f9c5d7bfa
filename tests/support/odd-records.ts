import { type Claim, claimId, type DocumentBundle, nodeId, observationId } from "@chengyu-atlas/model";

/** What a careless table may hold in its cells: each must come out of every file as it went in. */
export const ODD_TEXT = '第一行,"引号"\r\n第二行;分号|竖线\\反斜\t制表\u2028行\n=1+1 𬭸🚄 </data>]]>&amp;';

/** One document whose every text is odd: lists of one and of none, ids beyond the basic plane and too long to index, partial dates. */
export function oddRecords(): DocumentBundle {
  const names = ["𬭸元素🚄研究院", `甲${"长".repeat(5000)}乙`, "=HYPERLINK(1)", 'a;b|c"d\\e'] as const;
  const lab = { id: nodeId("Lab", "怪字段平台"), kind: "Lab" as const, name: "怪字段平台", aliases: [], trust: 0 };
  const lines = names.map((name) => `${name.slice(0, 40)}共建怪字段平台，${ODD_TEXT}。`);
  const text = `${lines.join("\n")}\n`;
  const dates = ["2019", "2019-03", "2019-03-05", undefined];
  const nodes = names.map((name, i) => ({
    ...{ id: nodeId("Institution", name), kind: "Institution" as const, name, trust: 0, note: ODD_TEXT },
    ...{ aliases: i === 0 ? [] : [`a;b|${i}`, `"引"，${i}`, `back\\slash${i}`], longitude: 106.5 + i / 3, latitude: 29.56 },
  }));
  let start = 0;
  const places = lines.map((line) => {
    const place = { document: "odd-records", start, end: start + line.length, locator: `第1版\n"头条"` };
    start += line.length + 1;
    return place;
  });
  const claims = nodes.map(({ id }, i): Claim => {
    const validFrom = dates[i];
    const said = {
      ...({ relation: "CO_BUILT", source: id, target: lab.id, status: "done", method: "curated", title: ODD_TEXT, role: "" } as const),
      ...(validFrom !== undefined && { validFrom, validTo: "2024" }),
      amount: { value: 1e21 / 3, unit: "亿元;", bound: "~" } as const,
    };
    return { ...said, id: claimId(said), state: i === 3 ? "proposed" : "accepted", evidence: [places[i] as (typeof places)[number]] };
  });
  const about = { subject: lab.id, measure: ODD_TEXT, value: -0.1, unit: "%", bound: "<=", period: "2020-01/2020-09" } as const;
  return {
    document: { id: "odd-records", type: "table", title: `标题\n${ODD_TEXT}`, publication: "", publishedOn: "2021-05", note: ODD_TEXT },
    text,
    mentions: [lab, ...nodes],
    claims,
    observations: [{ ...about, id: observationId(about), evidence: places.slice(0, 1) }],
  };
}
