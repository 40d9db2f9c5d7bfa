/** Whether a body has members: an alliance, association or council. */
export function hasMembers(entity) {
  return (
    entity.subtype === "alliance" ||
    entity.subtype === "association" ||
    /(?:联盟|协会|学会|联合会|商会|理事会|委员会|共同体|联合体|促进会|研究会|俱乐部)$/u.test(entity.name)
  );
}
//# sourceMappingURL=alliance.js.map
