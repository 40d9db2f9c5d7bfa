import { type Claim, claimId, type DocumentBundle, nodeId } from "@chengyu-atlas/model";

/** Names as careless or hostile hands write them: each must be drawn as text. */
export const ODD = {
  script: "<script>window.__broken=1</script>\"&'研究院",
  image: "<img src=x onerror=window.__broken=2>中心",
  rightToLeft: "معهد تشنغدو 研究所",
  emoji: "🚀👩‍🔬未来🐼实验园",
  long: `成渝地区${"双城经济圈科技创新走廊".repeat(20)}`.slice(0, 200),
} as const;
export const HUB = nodeId("Park", "怪名园区");

/** One park that signed with an institution of each name. */
export function oddNames(): DocumentBundle {
  const names = Object.values(ODD);
  const lines = names.map((name) => `怪名园区与${name}签约。`);
  const text = `${lines.join("\n")}\n`;
  let start = 0;
  const claims = names.map((name, i): Claim => {
    const line = lines[i] ?? "";
    const said = {
      relation: "SIGNED_WITH",
      source: nodeId("Institution", name),
      target: HUB,
      status: "planned",
      validFrom: "2021-05-01",
      method: "curated",
    } as const;
    const evidence = [{ document: "odd-names", start, end: start + line.length }];
    start += line.length + 1;
    return { ...said, id: claimId(said), state: "accepted", evidence };
  });
  const institution = (name: string) => ({ id: nodeId("Institution", name), kind: "Institution" as const, name, aliases: [], trust: 0 });
  return {
    document: { id: "odd-names", type: "text", title: `签约<b>消息</b>${ODD.emoji}`, publication: "样报", publishedOn: "2021-05-02" },
    text,
    mentions: [{ id: HUB, kind: "Park", name: "怪名园区", aliases: [], trust: 0 }, ...names.map(institution)],
    claims,
    observations: [],
  };
}
