import { firstMention } from "../locate.js";
/** A policy whose title begins with its issuer: 《某市人民政府关于…的意见》. */
export const issuedNamed = {
  id: "issued/named",
  relation: "ISSUED",
  *find(story) {
    const issuers = new Map(
      story.recognition.entities.filter((e) => e.kind === "Institution").flatMap((e) => [e.name, ...e.aliases].map((n) => [n, e])),
    );
    for (const policy of story.recognition.entities) {
      if (policy.kind !== "Policy") continue;
      const about = policy.name.indexOf("关于");
      const place = about > 1 ? firstMention(story, policy) : undefined;
      if (!place) continue;
      for (const issuer of policy.name.slice(0, about).split(/[、,，\s]/u)) {
        const source = issuers.get(issuer);
        const { start, end } = place.mention;
        if (source) yield { source, target: policy, tape: place.tape, quote: { start, end }, status: "done" };
      }
    }
  },
};
//# sourceMappingURL=issued-named.js.map
