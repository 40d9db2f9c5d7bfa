/** Titles that a header gives to all people below it. */
const POSTS = /^(?:主任|院长|校长|所长|董事长|总经理|法定代表人|学术带头人|首席科学家|负责人|项目负责人)$/u;
/** Words, in the name of a sheet or its title, that make two parties sign with each other. */
const SIGNING = /签约|签订|签署|协议/u;
const signing = (draft) => {
  const first = draft.first("party", "body");
  const others = draft.all("counterparty");
  const { title = "", sheet } = draft.guess;
  const said =
    draft.all("party", "signedOn").length > 0 || [title, sheet.name, ...others.map(({ name }) => name)].some((text) => SIGNING.test(text));
  const sum = draft.first("sum");
  for (const other of others) {
    const source = first ?? (other.shape.several ? other : undefined);
    if (said && source) {
      const amount = sum === undefined ? {} : { amount: draft.quantity(sum) };
      draft.claim("SIGNED_WITH", source, other, { status: "done", ...draft.date("signedOn"), ...amount });
    } else if (first && !draft.thing) {
      draft.say(`${first.name} and ${other.name}: what they have to do with each other is not plain; add a claim`);
    }
  }
};
const building = (draft) => {
  const { thing } = draft;
  const sides = [...draft.all("builder"), ...draft.all("party", "counterparty")];
  if (thing === undefined || sides.length === 0) return;
  if (sides.length < 2 && !sides.some(({ role, shape }) => role === "builder" && shape.several)) {
    draft.say(`${sides[0]?.name}: one builder builds alone, which is no relation of the model`);
    return;
  }
  const isPlan = thing.role === "project";
  // the day of signing is that of a plan; what stands was built on another
  const when = isPlan && draft.first("status") === undefined ? draft.date("signedOn", "begunOn") : draft.date("begunOn");
  for (const side of sides) draft.claim("CO_BUILT", side, thing, { ...draft.status(isPlan ? "planned" : "done"), ...when });
};
const funding = (draft) => {
  const [funder, thing] = [draft.first("funder"), draft.thing ?? draft.first("park")];
  if (funder === undefined || thing === undefined) return;
  // the sum of several is none of theirs alone
  const sum = funder.shape.several || draft.all("funder").length > 1 ? undefined : draft.first("investment", "sum");
  draft.claim("FUNDED", funder, thing, { ...draft.status("done"), ...draft.date("signedOn"), ...(sum && { amount: draft.quantity(sum) }) });
};
const issuing = (draft) => {
  const [issuer, policy] = [draft.first("issuer", "body"), draft.first("policy")];
  if (issuer && policy) draft.claim("ISSUED", issuer, policy, { status: "done", ...draft.date("issuedOn") });
};
const people = (draft) => {
  const { employer } = draft;
  if (employer === undefined) return;
  const title = draft.first("title");
  for (const person of draft.all("person")) {
    const said = title ? { title: draft.column(title) } : POSTS.test(person.header.name) ? { title: person.header.name } : {};
    draft.claim("AFFILIATED_WITH", person, employer, { status: "done", ...said });
  }
};
const members = (draft) => {
  const [member, alliance] = [draft.first("member", "body", "person"), draft.first("alliance")];
  if (member && alliance) draft.claim("MEMBER_OF", member, alliance, { status: "done", ...draft.date("joinedOn") });
};
const parts = (draft) => {
  const [part, whole] = [draft.first("lab", "body", "park"), draft.first("whole")];
  if (part && whole) draft.claim("PART_OF", part, whole, { status: "done" });
};
/** What each of those at an event does there. */
const AT_EVENTS = [
  ["host", "主办"],
  ["undertaker", "承办"],
  ["participant", "参加"],
  ["person", "参加"],
];
const events = (draft) => {
  const event = draft.first("event");
  if (event === undefined) return;
  for (const [role, part] of AT_EVENTS) {
    for (const side of draft.all(role))
      draft.claim("PARTICIPATED_IN", side, event, { status: "done", role: part, ...draft.date("heldOn") });
  }
  for (const venue of draft.all("venue")) draft.claim("LOCATED_IN", event, venue, { status: "done", ...draft.date("heldOn") });
};
const sites = (draft) => {
  const { main } = draft;
  if (main === undefined || ["policy", "alliance", "member", "counterparty"].includes(main.role)) return;
  for (const site of [...draft.all("park"), ...draft.all("place")]) {
    if (site === main) continue;
    if (draft.all("counterparty").length > 0 && main !== draft.thing) {
      draft.say(`${site.name}: which of the parties stands there is not plain; add a claim`);
    } else {
      draft.claim("LOCATED_IN", main, site, { status: "done" });
    }
  }
};
/** All rules, in the order in which a mapping lists what they find. */
export const RELATION_RULES = [signing, building, funding, issuing, people, members, parts, events, sites];
//# sourceMappingURL=relations.js.map
