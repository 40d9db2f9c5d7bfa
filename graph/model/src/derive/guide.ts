import { CLAIM_FIELDS, DOCUMENT_FIELDS, EVIDENCE_FIELDS, type Fields, NODE_FIELDS, OBSERVATION_FIELDS } from "../fields.js";
import { KIND_NAMES, KINDS, type KindSpec } from "../kinds.js";
import type { Label } from "../label.js";
import { FAMILIES, RELATION_NAMES, RELATIONS, relationSpec } from "../relations.js";
import { COOPERATION, SPHERE_NAMES, SPHERES } from "../triple-helix.js";
import { BOUNDS, DOCUMENT_TYPES, REGIONS, STATES, STATUSES } from "../vocabulary.js";

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`).join("\n");

const words = (values: Readonly<Record<string, Label>>) =>
  table(
    ["", "中文", "English"],
    Object.entries(values).map(([key, { zh, en }]) => [`\`${key}\``, zh, en]),
  );

const record = (fields: Fields) =>
  table(
    ["字段 field", "类型 type", "必填 required", "含义", "meaning"],
    Object.entries(fields).map(([name, { type, required, doc }]) => [`\`${name}\``, type, required ? "✓" : "", doc.zh, doc.en]),
  );

/** The model guide for people, in both languages, as Markdown. */
export function toGuide(): string {
  const kinds = KIND_NAMES.map((name) => {
    const { label, is, shape, subtypes }: KindSpec = KINDS[name];
    const subs = Object.entries(subtypes).map(([key, { zh, en }]) => `\`${key}\` ${zh} ${en}`);
    return `### ${name}\n\n**${label.zh} · ${label.en}** (${shape}). ${is.zh}。 ${is.en}.${subs.length ? `\n\n子类 Sub-types: ${subs.join(", ")}.` : ""}`;
  });
  const relations = RELATION_NAMES.map((name) => {
    const spec = relationSpec(name);
    const also = (spec.also ?? []).map(([a, b]) => `; ${a} → ${b}`).join("");
    const arrow = spec.symmetric ? "↔" : "→";
    return `### ${name}\n\n**${spec.label.zh} · ${spec.label.en}**, ${FAMILIES[spec.family].zh} ${FAMILIES[spec.family].en}. ${spec.from.join(", ")} ${arrow} ${spec.to.join(", ")}${also}.
反向 Backwards: ${spec.reverse.zh} · ${spec.reverse.en}. GraphQL: \`${spec.field}\`${spec.symmetric ? "" : `, \`${spec.reverseField}\``}.\n\n${spec.holds.zh}。 ${spec.holds.en}.`;
  });
  return `<!-- Derived from graph/model by "npm run generate". Do not edit. -->
# 模型指南 · The model

## 节点类别 Kinds

${kinds.join("\n\n")}

## 关系 Relations

${relations.join("\n\n")}

## 记录 Records

一个节点是各文献对它的说法之合；一条关系（edge）是同一类型、同一起点和终点的全部主张（claims）之合。
A node is the sum of what documents say of it; an edge is the sum of all claims of one relation between two nodes.

### Node 节点

${record(NODE_FIELDS)}

### Claim 主张

${record(CLAIM_FIELDS)}

### Evidence 依据

${record(EVIDENCE_FIELDS)}

### Observation 指标

${record(OBSERVATION_FIELDS)}

### Document 文献

${record(DOCUMENT_FIELDS)}

## 词表 Words

### 进展 Status

${words(STATUSES)}

### 核验 State

${words(STATES)}

### 归属 Region

${words(REGIONS)}

### 界限 Bound

${words(BOUNDS)}

### 三重螺旋 Triple helix

高校院所、企业、政府三界，由机构的子类得出；医院、联盟、协会及其他机构不属三界。合作关系：${COOPERATION.map((relation) => RELATIONS[relation].label.zh).join("、")}。共建之物：有两个以上共建方的。
Spheres of university, industry and government, told by the sub-type of an institution; hospitals, alliances, associations and others are of none. Relations of
cooperation: ${COOPERATION.map((relation) => `\`${relation}\``).join(", ")}. Jointly built is what two or more builders build.

${table(
  ["界 sphere", "", "中文", "English", "子类 sub-types"],
  SPHERE_NAMES.map((name) => {
    const { label, letter, subtypes } = SPHERES[name];
    return [`\`${name}\``, letter, label.zh, label.en, subtypes.map((subtype) => `\`${subtype}\``).join(", ")];
  }),
)}

### 文献类型 Document type

${words(DOCUMENT_TYPES)}
`;
}
