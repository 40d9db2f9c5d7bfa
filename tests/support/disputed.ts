import { type Claim, claimId, type DocumentBundle, type Mention, nodeId, type Observation, observationId } from "@chengyu-atlas/model";

const BUILDER = nodeId("Institution", "锦城轨道装备集团");
const LAB = nodeId("Lab", "嘉陵江储能实验室");
export const DISPUTED = { builder: BUILDER, lab: LAB };

const mention = (id: string, kind: Mention["kind"], name: string): Mention => ({ id, kind, name, aliases: [], trust: 0 });

/** A document that says when the laboratory was built, and how many work there. */
function saying(id: string, publication: string, publishedOn: string, built: string, staff: number): DocumentBundle {
  const sentence = `锦城轨道装备集团参与建设的嘉陵江储能实验室于${built}建成，现有研究人员${staff}人。`;
  const text = `实验室消息\n${sentence}\n`;
  const start = text.indexOf(sentence);
  const evidence = [{ document: id, start, end: start + sentence.length - 1 }];
  const said = { relation: "CO_BUILT", source: BUILDER, target: LAB, status: "done", validFrom: built, method: "curated" } as const;
  const claim: Claim = { ...said, id: claimId(said), state: "accepted", evidence };
  const counted = { subject: LAB, measure: "研究人员", value: staff, unit: "人", bound: "=", period: publishedOn.slice(0, 4) } as const;
  const observation: Observation = { ...counted, id: observationId(counted), evidence };
  return {
    document: { id, type: "text", title: `${publication}：实验室建成`, publication, publishedOn },
    text,
    mentions: [mention(BUILDER, "Institution", "锦城轨道装备集团"), mention(LAB, "Lab", "嘉陵江储能实验室")],
    claims: [claim],
    observations: [observation],
  };
}

/** Two papers that disagree on a date, and count at two times. */
export const disputed = (): readonly DocumentBundle[] => [
  saying("disputed-a", "甲报", "2021-03-01", "2021-02-10", 40),
  saying("disputed-b", "乙报", "2023-05-01", "2020-12-01", 95),
];

/** A document of about a million characters, one claim in every tenth line. */
export function long(): DocumentBundle {
  const id = "long-document";
  const line = "嘉陵江储能实验室的值班记录写明，设备运转正常，锦城轨道装备集团派人到场检查，其余事项照常进行。";
  const claims = new Map<string, Claim>();
  let text = "";
  for (let number = 1; text.length < 1_000_000; number++) {
    const sentence = number % 200 === 0 ? `第${number}次检查后，锦城轨道装备集团说实验室第${number}号房间已经建成。` : line;
    if (sentence !== line) {
      const said = { relation: "CO_BUILT", source: BUILDER, target: LAB, status: "done", method: "curated" } as const;
      const claim = claims.get(claimId(said)) ?? { ...said, id: claimId(said), state: "accepted" as const, evidence: [] };
      claims.set(claim.id, {
        ...claim,
        evidence: [...claim.evidence, { document: id, start: text.length, end: text.length + sentence.length }],
      });
    }
    text += `${sentence}\n`;
  }
  return {
    document: { id, type: "text", title: "值班记录汇编", publication: "样报", publishedOn: "2022-01-01" },
    text,
    mentions: [mention(BUILDER, "Institution", "锦城轨道装备集团"), mention(LAB, "Lab", "嘉陵江储能实验室")],
    claims: [...claims.values()],
    observations: [],
  };
}
