const ORGAN = /(?:管委会|管理委员会|党工委)$/u;
const LEADS = /^(?:党组书记、|党工委书记、|常务|副)*(?:主任|书记|委员)/u;
const ZONE = /[区城园谷港]$/u;
/** The head of a zone's 管委会 is named as the zone's own: the zone is the employer, and 管委会主任 the title. */
export function withoutOrgan(lexicon, text, mention) {
  const name = text.slice(mention.start, mention.end);
  const organ = ORGAN.exec(name);
  if (mention.kind !== "Institution" || organ === null || !LEADS.test(text.slice(mention.end, mention.end + 12))) return mention;
  const zone = name.slice(0, organ.index);
  const hit = lexicon.longest(zone, 0);
  const known = hit?.length === zone.length ? hit.value.known?.find(({ kind }) => kind === "Park") : undefined;
  if (known === undefined && !ZONE.test(zone)) return mention;
  const { start, rule } = mention;
  return { start, end: start + zone.length, kind: "Park", rule, ...(known === undefined ? {} : { known: known.id }) };
}
/** The second organ of a zone where only the first is named in full: 某高新区党工委、管委会. */
export function secondOrgans(text, bodies) {
  return bodies.flatMap((body) => {
    const name = text.slice(body.start, body.end);
    const second = /^[、和](?:管委会|管理委员会|党工委)(?!(?:常务|副)*(?:主任|书记|委员))/u.exec(text.slice(body.end, body.end + 12))?.[0];
    if (body.kind !== "Institution" || second === undefined || !ORGAN.test(name)) return [];
    const { start, end, name: zone } = { start: body.end + 1, end: body.end + second.length, name: name.replace(ORGAN, "") };
    return [{ start, end, kind: "Institution", subtype: "government", rule: "organ", name: `${zone}${text.slice(start, end)}` }];
  });
}
//# sourceMappingURL=zone-organs.js.map
