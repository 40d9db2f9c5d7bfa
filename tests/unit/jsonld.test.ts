import { type ExportEdge, type ExportRecord, jsonldWriter } from "@chengyu-atlas/model";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";

const BASE = "https://data.example.org/";
const evidence = {
  quote: '双方"签约"。',
  document: "d1",
  title: "题",
  publication: null,
  publishedOn: "2020-11",
  locator: null,
  start: 0,
  end: 6,
};
const edge: ExportEdge = {
  ...{ id: "institution:甲 乙~SIGNED_WITH~institution:丙", type: "SIGNED_WITH", source: "institution:甲 乙", target: "institution:丙" },
  ...{ status: "planned", validFrom: "2020-10", validTo: null, title: null, role: null, amount: { value: 5, unit: "亿元", bound: "~" } },
  ...{ state: "accepted", crossing: true, disputes: [], claimCount: 1, documentCount: 1, evidence: [evidence] },
  claims: [
    {
      ...{ id: "c1", status: "planned", validFrom: "2020-10", validTo: null, title: null, role: null, amount: null },
      ...{ state: "accepted", method: "curated", evidence: [evidence] },
    },
  ],
};
const records: readonly ExportRecord[] = [
  {
    is: "node",
    node: {
      id: "institution:甲 乙",
      kind: "Institution",
      name: "甲 乙",
      aliases: ["甲"],
      subtype: "university",
      region: "chongqing",
      degree: 1,
      city: "place:重庆市",
    },
  },
  { is: "relation", relation: edge },
  {
    is: "relation",
    relation: {
      ...edge,
      id: "institution:丙~CO_BUILT~lab:丁",
      type: "CO_BUILT",
      source: "institution:丙",
      target: "lab:丁",
      state: "proposed",
      claims: [],
    },
  },
  {
    is: "document",
    document: { id: "d1", type: "text", title: "题", publishedOn: "2020", nodeCount: 2, claimCount: 1, observationCount: 1 },
  },
  {
    is: "observation",
    observation: {
      id: "o1",
      subject: "institution:丙",
      measure: "企业数",
      value: 25,
      unit: "家",
      bound: ">",
      period: "2020",
      evidence: [evidence],
    },
  },
];

/** The file as the processor of the standard reads it: one line for each statement. */
async function quads(): Promise<readonly string[]> {
  const writer = jsonldWriter(BASE);
  const text = [writer.begin(), ...records.map(writer.write), writer.end()].join("");
  // what the context does not define would be dropped without a word; `safe` makes it an error
  const found = await jsonld.toRDF(JSON.parse(text), { format: "application/n-quads", safe: true } as jsonld.Options.ToRdf);
  return String(found).trim().split("\n");
}

const own = (path: string) => `<${BASE}${path}>`;
const SCHEMA = "https://schema.org/";
const XSD = "http://www.w3.org/2001/XMLSchema#";
const TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";

describe("JSON-LD", () => {
  it("should expand to statements in the terms of schema.org, PROV and our own", async () => {
    const found = await quads();
    const [a, c, relation] = [
      own("node/institution:甲%20乙"),
      own("node/institution:丙"),
      own("relation/institution:甲%20乙~SIGNED_WITH~institution:丙"),
    ];
    const claim = own("claim/c1");
    expect(found).toEqual(
      expect.arrayContaining([
        `${a} ${TYPE} ${own("vocab/Institution")} .`,
        `${a} ${TYPE} <${SCHEMA}CollegeOrUniversity> .`,
        `${a} <${SCHEMA}name> "甲 乙" .`,
        `${a} <${SCHEMA}alternateName> "甲" .`,
        `${a} ${own("vocab/city")} ${own("node/place:重庆市")} .`,
        `${a} ${own("vocab/SIGNED_WITH")} ${c} .`,
        `${relation} ${own("vocab/source")} ${a} .`,
        `${relation} ${own("vocab/target")} ${c} .`,
        `${relation} ${own("vocab/relation")} ${own("vocab/SIGNED_WITH")} .`,
        `${relation} ${own("vocab/validFrom")} "2020-10"^^<${XSD}gYearMonth> .`,
        `${relation} ${own("vocab/claims")} ${claim} .`,
        `${claim} <http://www.w3.org/ns/prov#wasDerivedFrom> ${own("document/d1")} .`,
        `${own("document/d1")} <${SCHEMA}headline> "题" .`,
        `${own("document/d1")} <${SCHEMA}datePublished> "2020"^^<${XSD}gYear> .`,
        `${own("observation/o1")} <${SCHEMA}observationAbout> ${c} .`,
        `${own("observation/o1")} <${SCHEMA}value> "25"^^<${XSD}integer> .`,
      ]),
    );
    expect(found.filter((line) => line.includes("<http://www.w3.org/ns/prov#wasQuotedFrom>"))).toHaveLength(2);
    expect(found.filter((line) => line.includes(`<${SCHEMA}text> "双方\\"签约\\"。"`))).toHaveLength(2);
  });

  it("should tell of what is only proposed, and not state it", async () => {
    const found = await quads();
    expect(found).not.toContain(`${own("node/institution:丙")} ${own("vocab/CO_BUILT")} ${own("node/lab:丁")} .`);
    expect(found).toContain(`${own("relation/institution:丙~CO_BUILT~lab:丁")} ${own("vocab/state")} "proposed" .`);
  });
});
