import {
  AtlasError,
  type Claim,
  claimProblems,
  compareText,
  type Decision,
  edited,
  kindOfId,
  kindsNamed,
  normaliseName,
  RELATIONS,
  type Ruling,
  sameKind,
} from "@chengyu-atlas/model";
import type { DecisionRequest } from "./curation.js";
import type { Journal } from "./journal.js";
import { type Concerned, Now } from "./now.js";
import { type Asked, endsOf, splitInto } from "./sought.js";

/** The entry that a request adds to the journal. Throws NOT_FOUND, CONFLICT or INVALID_INPUT where it cannot be made. */
export function decisionOf(request: DecisionRequest, journal: Journal, concerned: Concerned): Decision {
  const { at = new Date().toISOString(), by, rule, note } = request;
  if (Number.isNaN(Date.parse(at))) throw invalid(`"at" is "${at}"; it takes a moment such as 2026-01-31T09:30:00Z.`);
  for (const [name, text] of Object.entries({ by, rule, note })) {
    if (text !== undefined && text.length > LONGEST) throw invalid(`"${name}" has ${text.length} characters; it may have ${LONGEST}.`);
  }
  const said = { ...(by && { by }), ...(rule && { rule }), ...(note && { note }) };
  const now = new Now(journal, concerned);
  const ruling = rulingOf(request, journal, now);
  return { seq: journal.last + 1, at: new Date(at).toISOString(), ...said, ...aboutIn(ruling, now), ...ruling };
}

/** The ends of the claims that a ruling names, as they were and as an edit leaves them. */
function aboutIn(ruling: Ruling, now: Now): Pick<Decision, "about"> {
  const ids = "claims" in ruling ? ruling.claims : "claim" in ruling ? [ruling.claim] : [];
  const claims = ids.flatMap((id) => now.claims.get(id) ?? []);
  const all = ruling.action === "edit" ? claims.flatMap((claim) => [claim, edited(claim, ruling.set)]) : claims;
  const about = [...new Set(all.flatMap(({ source, target }) => [source, target]))].sort(compareText);
  return about.length === 0 ? {} : { about };
}

/** Longest text of `by`, `rule` and `note`. */
const LONGEST = 500;

const invalid = (message: string) => new AtlasError("INVALID_INPUT", message);
const missing = (message: string) => new AtlasError("NOT_FOUND", message);

function rulingOf(request: DecisionRequest, journal: Journal, now: Now): Ruling {
  switch (request.action) {
    case "accept":
    case "reject": {
      const claims = [...new Set(request.claims)];
      if (claims.length === 0) throw invalid(`Name the claims to ${request.action}.`);
      now.needClaims(claims);
      return { action: request.action, claims, ...now.originsOf(claims) };
    }
    case "edit":
      return edit(request, now);
    case "merge": {
      const { action, from, into } = request;
      if (from === into) throw invalid(`"${from}" cannot be merged into itself.`);
      now.nameOf(from);
      const name = now.nameOf(into);
      if (!sameKind(from, into)) throw invalid(`"${from}" and "${into}" are of different kinds; only nodes of one kind are merged.`);
      return { action, from, into, name };
    }
    case "split":
      return split(request, now);
    case "undo": {
      const { action, decision } = request;
      const found = journal.find(decision);
      if (found === undefined) throw missing(`There is no decision ${decision}.`);
      if (found.action === "undo") throw invalid(`Decision ${decision} is an undo; make the decision that it undid anew.`);
      if (found.undoneBy !== undefined) {
        throw new AtlasError("CONFLICT", `Decision ${decision} has been undone already, by decision ${found.undoneBy}.`);
      }
      return { action, decision };
    }
  }
}

function edit({ action, claim: id, set }: Asked<"edit">, now: Now): Ruling {
  now.needClaims([id]);
  const claim = now.claims.get(id) as Claim;
  const ends = endsOf({ set });
  for (const end of ends) now.nameOf(end);
  const after = edited(claim, set);
  const problems = claimProblems(after, kindsNamed([after.source, after.target]));
  if (problems.length > 0)
    throw invalid(`The claim "${id}" cannot become that: ${problems.map((p) => `${p.path}: ${p.message}`).join("; ")}.`);
  if (Object.values(set).every((value) => value === undefined)) throw invalid("Name the fields to change.");
  const names = Object.fromEntries(ends.map((end) => [end, now.nameOf(end)]));
  // which end of a symmetric relation comes first changes with the names: both are written down
  const both = ends.length > 0 && RELATIONS[claim.relation].symmetric ? { source: after.source, target: after.target } : {};
  return { action, claim: id, set: { ...set, ...both }, ...(ends.length > 0 && { names }), ...now.originsOf([id]) };
}

function split(request: Asked<"split">, now: Now): Ruling {
  const { action, from, documents = [], claims = [] } = request;
  const into = splitInto(request);
  now.nameOf(from);
  if (normaliseName(request.name) === "" || kindOfId(into) === undefined) throw invalid(`"${request.name}" is no name for a node.`);
  if (into === from) throw invalid(`"${into}" is the node that is split; give another name, or say within what it is known by this one.`);
  if (documents.length === 0 && claims.length === 0) throw invalid("Name the documents or the claims that speak of the other node.");
  now.needClaims(claims);
  const strange = claims.find((id) => now.claims.get(id)?.source !== from && now.claims.get(id)?.target !== from);
  if (strange !== undefined) throw invalid(`The claim "${strange}" does not speak of "${from}".`);
  const silent = documents.find((document) => !now.mentions(document, from));
  if (silent !== undefined) throw missing(`The document "${silent}" does not mention "${from}".`);
  const name = now.concerned.names.get(into) ?? normaliseName(request.name);
  return { action, from, into, name, documents: [...new Set(documents)], claims: [...new Set(claims)], ...now.originsOf(claims) };
}
