/** The scalar that carries a part of the network as columns, with its form in both languages. */
export const COLUMNS_SCALAR = `"""
一部分网络，按列排成的 JSON：每列第 i 项属于第 i 个节点或关系；编码列中的数是词表中的位置，-1 表示没有。
A part of the network as JSON in columns: item i of a column belongs to node or relation i; a number in a coded column is a
place in a dictionary, -1 where there is none.

- \`version\`: 1
- \`dictionaries\`: \`kinds\`, \`subtypes\`, \`regions\`, \`places\` (ids), \`types\`, \`statuses\`, \`states\`, \`dates\`, \`texts\`
- \`nodes\`: \`id\`, \`name\`, \`aliases\` (null: none), \`degree\`, \`longitude\`, \`latitude\` (null: unknown); 编码 coded:
  \`kind\` → \`kinds\`, \`subtype\` → \`subtypes\`, \`region\` → \`regions\`, \`home\`, \`city\` → \`places\`
- \`relations\`: \`source\`, \`target\` (节点的位置 places among the nodes), \`claimCount\`, \`documentCount\`, \`crossing\` (1, 0),
  \`disputes\` (1 validFrom + 2 validTo + 4 amount); 编码 coded: \`type\` → \`types\`, \`status\` → \`statuses\`, \`state\` → \`states\`,
  \`validFrom\`, \`validTo\` → \`dates\`, \`title\`, \`role\` → \`texts\`

关系的标识由两端和类型组成：\`起点~类型~终点\`。 The id of a relation is \`source~TYPE~target\`.
"""
scalar SubgraphColumns`;
