import { describe, expect, it } from "vitest";
import { BOM, csv, csvCell } from "./csv.js";
import { gexf } from "./gexf.js";
import { graphml } from "./graphml.js";
import type { ExportEdge, ExportNode } from "./records.js";

const node = (name: string): ExportNode => ({
  id: `institution:${name}`,
  kind: "Institution",
  name,
  aliases: ["重大", "CQU"],
  subtype: "university",
  region: "chongqing",
  degree: 3,
});
const edge: ExportEdge = {
  id: "institution:甲~SIGNED_WITH~institution:乙",
  type: "SIGNED_WITH",
  source: "institution:甲",
  target: "institution:乙",
  status: "planned",
  validFrom: "2020-10",
  validTo: null,
  title: null,
  role: null,
  state: "accepted",
  crossing: true,
  claimCount: 1,
  documentCount: 1,
  evidence: [{ quote: '双方"签约" <两次>\n共建', document: "d", title: "题", publication: "报", publishedOn: "2020-11-03", locator: null }],
};
const network = { title: "成渝 & 网络", asOf: "2024-12-31", nodes: [node("甲"), node("乙\u0001&")], edges: [edge] };

describe("csvCell", () => {
  it.each(["=1+1", "+86", "-1", "@SUM(A1)", "\tx", "＝1", "＠x"])("should hold %j, which a spreadsheet would run", (text) => {
    expect(csvCell(text).replace(/^"/u, "")).toMatch(/^'/u);
  });
  it("should leave numbers and plain text as they are, and quote what would end a cell", () => {
    expect([csvCell(-1), csvCell("重庆大学"), csvCell(null), csvCell('a"b,c')]).toEqual(["-1", "重庆大学", "", '"a""b,c"']);
  });
});

describe("tables", () => {
  it("should begin with a mark and a head, and hold one line for each record", () => {
    const nodes = [...csv("nodes", network)].join("");
    expect(nodes.startsWith(`${BOM}id,name,kind`)).toBe(true);
    expect(nodes.split("\r\n")[1]).toBe("institution:甲,甲,Institution,university,chongqing,重大|CQU,3,,,,,");
    expect([...csv("relations", network)].join("").trim().split("\r\n")).toHaveLength(2);
  });
});

describe.each([
  ["graphml", graphml],
  ["gexf", gexf],
])("%s", (_, write) => {
  const text = [...write(network)].join("");
  it("should hold every node and relation with its evidence", () => {
    expect(text.match(/<node /gu)).toHaveLength(2);
    expect(text.match(/<edge /gu)).toHaveLength(1);
    expect(text).toContain("双方&quot;签约&quot; &lt;两次&gt;&#10;共建〔报，题，2020-11-03〕");
  });
  it("should leave out what XML does not allow, and escape what it reads", () => {
    expect(text).not.toContain("\u0001");
    expect(text).toContain("乙&amp;");
  });
});
