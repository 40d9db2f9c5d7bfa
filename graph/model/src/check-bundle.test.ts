import { describe, expect, it } from "vitest";
import type { DocumentBundle } from "./bundle.js";
import { checkBundle } from "./check-bundle.js";
import type { Claim, Observation } from "./fields.js";
import { claimId, observationId } from "./ids.js";
import type { Mention } from "./mention.js";
import { isRelation } from "./relations.js";

const A = "institution:重庆大学";
const B = "lab:共建实验室";
const text = "重庆大学共建实验室。";
const evidence = [{ document: "doc", start: 0, end: 5 }];

function claim(change: Partial<Claim> = {}): Claim {
  const said = {
    relation: "CO_BUILT",
    source: A,
    target: B,
    status: "done",
    state: "accepted",
    method: "curated",
    evidence,
    ...change,
  } as const;
  return { id: isRelation(said.relation) ? claimId(said) : "", ...said };
}

function observation(change: Partial<Observation> = {}): Observation {
  const said = { subject: A, measure: "投资额", value: 5, unit: "亿元", bound: "=", evidence, ...change } as const;
  return { id: observationId(said), ...said };
}

const mentions: readonly Mention[] = [
  { id: A, kind: "Institution", name: "重庆大学", aliases: [], trust: 0 },
  { id: B, kind: "Lab", name: "共建实验室", aliases: [], trust: 0 },
];

const good: DocumentBundle = {
  document: { id: "doc", type: "text", title: "题名" },
  text,
  mentions,
  claims: [claim()],
  observations: [observation()],
};

const paths = (change: Partial<DocumentBundle>) => checkBundle({ ...good, ...change }).map((problem) => problem.path);
const [first, second] = mentions as [Mention, Mention];

describe("checking a bundle", () => {
  it("should find nothing wrong with a good one", () => {
    expect(checkBundle(good)).toEqual([]);
  });

  it.each([
    ["an id with capitals", { ...good.document, id: "DOC" }, "document.id"],
    ["a blank title", { ...good.document, title: " " }, "document.title"],
    ["a date that is none", { ...good.document, publishedOn: "2020-13" }, "document.publishedOn"],
  ])("should name the field of a document with %s", (_, document, path) => {
    expect(paths({ document })).toContain(path);
  });

  it.each([
    ["an unknown kind", { ...first, kind: "Planet" as never }, "mentions[0].kind"],
    ["an id of another kind", { ...first, id: "lab:重庆大学" }, "mentions[0].id"],
    ["an id with a control character", { ...first, id: "institution:重\0庆" }, "mentions[0].id"],
    ["a sub-type of another kind", { ...first, subtype: "facility" }, "mentions[0].subtype"],
    ["a blank name", { ...first, name: " " }, "mentions[0].name"],
    ["a longitude beyond the earth", { ...first, longitude: 181 }, "mentions[0].longitude"],
    ["a latitude that is no number", { ...first, latitude: Number.NaN }, "mentions[0].latitude"],
  ])("should name the field of a node with %s", (_, mention, path) => {
    expect(paths({ mentions: [mention, second] })).toContain(path);
  });

  it("should refuse a node given twice", () => {
    expect(paths({ mentions: [...mentions, first] })).toEqual(["mentions[2].id"]);
  });

  it.each([
    ["an unknown relation", { relation: "LOVES" as never }, "claims[0].relation"],
    ["kinds that the relation does not join", { relation: "AFFILIATED_WITH" }, "claims[0].relation"],
    ["an end that the document does not mention", { target: "lab:别的实验室" }, "claims[0].target"],
    ["one end only", { target: A }, "claims[0].target"],
    ["an unknown status", { status: "soon" as never }, "claims[0].status"],
    ["an unknown state", { state: "maybe" as never }, "claims[0].state"],
    ["an unknown method", { method: "guess" }, "claims[0].method"],
    ["a day that does not exist", { validFrom: "2021-02-29" }, "claims[0].validFrom"],
    ["an end before its beginning", { validFrom: "2021-05", validTo: "2021-04" }, "claims[0].validTo"],
    ["an amount without a number", { amount: { value: Number.NaN, unit: "亿元", bound: "=" } }, "claims[0].amount.value"],
    ["an amount without a unit", { amount: { value: 1, unit: "", bound: "=" } }, "claims[0].amount.unit"],
    ["no evidence", { evidence: [] }, "claims[0].evidence"],
    ["evidence in another document", { evidence: [{ document: "other", start: 0, end: 1 }] }, "claims[0].evidence[0].document"],
    ["evidence beyond the text", { evidence: [{ document: "doc", start: 0, end: 99 }] }, "claims[0].evidence[0]"],
    ["empty evidence", { evidence: [{ document: "doc", start: 2, end: 2 }] }, "claims[0].evidence[0]"],
    ["an id that is not of what it says", { id: "c0" }, "claims[0].id"],
  ] as const)("should name the field of a claim with %s", (_, change, path) => {
    expect(paths({ claims: [claim(change as Partial<Claim>)] })).toContain(path);
  });

  it("should let an end in the year of its beginning pass", () => {
    expect(paths({ claims: [claim({ validFrom: "2021-05", validTo: "2021" })] })).toEqual([]);
  });

  it.each([
    ["a subject that the document does not mention", { subject: "park:无" }, "observations[0].subject"],
    ["no measure", { measure: " " }, "observations[0].measure"],
    ["a value without end", { value: Number.POSITIVE_INFINITY }, "observations[0].value"],
    ["an unknown bound", { bound: "≈" as never }, "observations[0].bound"],
    ["a period that is none", { period: "2020/2020-13" }, "observations[0].period"],
    ["an id that is not of what it says", { id: "o0" }, "observations[0].id"],
  ])("should name the field of an observation with %s", (_, change, path) => {
    expect(paths({ observations: [observation(change)] })).toContain(path);
  });

  it.each(["2020", "2020-01/2020-09", "/2020-11", "2020/"])("should take %s as a period", (period) => {
    expect(paths({ observations: [observation({ period })] })).toEqual([]);
  });

  it("should refuse the same claim or observation twice", () => {
    expect(paths({ claims: [claim(), claim()], observations: [observation(), observation()] })).toEqual([
      "claims[1].id",
      "observations[1].id",
    ]);
  });

  it("should name every problem, not the first alone", () => {
    expect(paths({ document: { ...good.document, title: "" }, claims: [claim({ evidence: [] })] })).toHaveLength(2);
  });
});
