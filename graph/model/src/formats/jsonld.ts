import type { Kind } from "../kinds.js";
import { RELATION_NAMES } from "../relations.js";
import type { ExportClaim, ExportDocument, ExportEdge, ExportEvidence, ExportNode, ExportObservation, RecordWriter } from "./records.js";

/** Below which the atlas's own names and things stand where nobody says otherwise. */
export const DEFAULT_IRI_BASE = "urn:x-chengyu-atlas:";

const id = (term: string) => ({ "@id": term, "@type": "@id" });

/** Our terms and what they mean: schema.org's and PROV's where those say the same, else our own. */
const CONTEXT = {
  "@version": 1.1,
  schema: "https://schema.org/",
  prov: "http://www.w3.org/ns/prov#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  name: "schema:name",
  aliases: "schema:alternateName",
  note: "schema:description",
  longitude: "schema:longitude",
  latitude: "schema:latitude",
  headline: "schema:headline",
  publishedOn: "schema:datePublished",
  page: "schema:pagination",
  issue: "schema:issueNumber",
  url: { "@id": "schema:url", "@type": "xsd:anyURI" },
  quote: "schema:text",
  value: "schema:value",
  unit: "schema:unitText",
  subject: id("schema:observationAbout"),
  wasQuotedFrom: id("prov:wasQuotedFrom"),
  wasDerivedFrom: id("prov:wasDerivedFrom"),
  place: { "@type": "@id" },
  city: { "@type": "@id" },
  source: { "@type": "@id" },
  target: { "@type": "@id" },
  relation: { "@type": "@vocab" },
  ...Object.fromEntries(RELATION_NAMES.map((relation) => [relation, { "@type": "@id" }])),
} as const;

const KIND_TERMS: Readonly<Record<Kind, string>> = {
  Institution: "schema:Organization",
  Park: "schema:Place",
  Lab: "schema:ResearchOrganization",
  Project: "schema:Project",
  Person: "schema:Person",
  Policy: "schema:CreativeWork",
  Event: "schema:Event",
  Place: "schema:Place",
};
const SUBTYPE_TERMS: Readonly<Record<string, string>> = {
  university: "schema:CollegeOrUniversity",
  institute: "schema:ResearchOrganization",
  company: "schema:Corporation",
  government: "schema:GovernmentOrganization",
  hospital: "schema:Hospital",
  province: "schema:AdministrativeArea",
  city: "schema:City",
  district: "schema:AdministrativeArea",
};

type Fields = Readonly<Record<string, unknown>>;

/** An id as the end of an IRI: what an IRI's path has no place for is escaped. */
function iriPart(text: string): string {
  const escaped = (sign: string) => (/[\ud800-\udfff]/u.test(sign) ? "%EF%BF%BD" : encodeURIComponent(sign));
  return text.replace(/[^\p{L}\p{N}\p{M}._~:@!$'()*+,;=-]/gu, escaped);
}

const known = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));

/** A date as exactly as it is known, with the type that says so; a period is text. */
function dated(date: string | null | undefined): unknown {
  if (!date) return null;
  const type = { 4: "xsd:gYear", 7: "xsd:gYearMonth", 10: "xsd:date" }[date.length];
  return type === undefined ? date : { "@type": type, "@value": date };
}

/** Writes JSON-LD 1.1: a context, and a graph with one thing a line. `base` is the beginning of all our own IRIs. */
export function jsonldWriter(base: string = DEFAULT_IRI_BASE): RecordWriter {
  const iri = (list: string, of: string | null | undefined) => (of ? `${base}${list}/${iriPart(of)}` : null);
  const evidence = (places: readonly ExportEvidence[]) =>
    places.map(({ quote, document, locator, start, end }) =>
      known({ "@type": "Evidence", quote, wasQuotedFrom: iri("document", document), locator, start, end }),
    );
  const node = (of: ExportNode) =>
    known({
      "@id": iri("node", of.id),
      "@type": [of.kind, SUBTYPE_TERMS[of.subtype ?? ""] ?? KIND_TERMS[of.kind]],
      name: of.name,
      ...(of.aliases.length > 0 && { aliases: of.aliases }),
      ...{ subtype: of.subtype, region: of.region, note: of.note, longitude: of.longitude, latitude: of.latitude },
      ...{ place: iri("node", of.place), city: iri("node", of.city) },
    });
  const said = (of: Pick<ExportClaim, "status" | "title" | "role" | "validFrom" | "validTo" | "state"> & Pick<ExportEdge, "amount">) => ({
    ...{ status: of.status, state: of.state, title: of.title, role: of.role },
    ...{ validFrom: dated(of.validFrom), validTo: dated(of.validTo) },
    amount: of.amount ? { "@type": "schema:QuantitativeValue", ...of.amount } : null,
  });
  const claim = (of: ExportClaim) =>
    known({
      ...{ "@id": iri("claim", of.id), "@type": ["Claim", "prov:Entity"], ...said(of), method: of.method },
      wasDerivedFrom: [...new Set(of.evidence.map(({ document }) => iri("document", document)))],
      evidence: evidence(of.evidence),
    });
  const relation = (of: ExportEdge) => {
    const [source, target] = [iri("node", of.source), iri("node", of.target)];
    const claims = of.claims ?? [];
    const bundle = known({
      ...{ "@id": iri("relation", of.id), "@type": "Relation", relation: of.type, source, target, ...said(of) },
      ...{ crossing: of.crossing, claimCount: of.claimCount, documentCount: of.documentCount },
      ...(claims.length > 0 && { claims: claims.map(claim) }),
    });
    // what is only proposed is told of, and not stated
    return of.state === "accepted" ? [{ "@id": source, [of.type]: target }, bundle] : [bundle];
  };
  const document = (of: ExportDocument) =>
    known({
      ...{ "@id": iri("document", of.id), "@type": ["Document", "prov:Entity", "schema:CreativeWork"], headline: of.title },
      ...{ documentType: of.type, publication: of.publication, publishedOn: dated(of.publishedOn) },
      ...{ issue: of.issue, page: of.page, url: of.url, note: of.note },
    });
  const observation = (of: ExportObservation) =>
    known({
      ...{ "@id": iri("observation", of.id), "@type": ["Observation", "schema:Observation"], subject: iri("node", of.subject) },
      ...{ measure: of.measure, value: of.value, unit: of.unit, bound: of.bound, period: of.period, evidence: evidence(of.evidence) },
    });
  let first = true;
  return {
    begin: () => `{"@context": ${JSON.stringify({ ...CONTEXT, "@vocab": `${base}vocab/` })},\n"@graph": [`,
    write: (record) => {
      const things =
        record.is === "relation"
          ? relation(record.relation)
          : [
              record.is === "node"
                ? node(record.node)
                : record.is === "document"
                  ? document(record.document)
                  : observation(record.observation),
            ];
      const text = things.map((thing, i) => `${first && i === 0 ? "" : ","}\n${JSON.stringify(thing)}`).join("");
      first = false;
      return text;
    },
    end: () => "\n]}\n",
  };
}
