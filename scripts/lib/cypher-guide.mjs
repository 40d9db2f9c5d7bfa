// docs/cypher.md: the worked questions in Cypher, and what somebody who comes from Neo4j has to know first.
import { QUESTIONS_FILE } from "./questions.mjs";

/** `|` within a cell of a table. */
const BAR = "\\|";

/** A value as `:param` of cypher-shell and Neo4j Browser takes it. */
function literal(value) {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  return typeof value === "string" ? `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'` : JSON.stringify(value);
}

function parameters(variables, cypher) {
  const used = Object.entries(variables ?? {}).filter(([name]) => new RegExp(`\\$${name}\\b`).test(cypher));
  return used.length === 0 ? "" : `\n\`:param {${used.map(([name, value]) => `${name}: ${literal(value)}`).join(", ")}}\`\n`;
}

const sections = (questions) =>
  questions
    .map(
      ({ zh, en, explain, variables, cypher }, i) =>
        `### ${i + 1}. ${zh} · ${en}\n\n${explain.zh}\n${explain.en}\n${parameters(variables, cypher)}\n\`\`\`cypher\n${cypher.trimEnd()}\n\`\`\``,
    )
    .join("\n\n");

/** The whole guide as Markdown. `kinds` and `relations` are the model's names. */
export function cypherGuide(questions, { kinds, relations }) {
  return `<!-- Derived from ${QUESTIONS_FILE} and scripts/lib/cypher-guide.mjs by "npm run generate". Do not edit. -->
# 用 Cypher 提问 · Asking in Cypher

图谱存于 Neo4j 时（见 [operate.md](operate.md)），可以绕过接口，用 Cypher、Neo4j Browser 或 Bloom 直接读它。以下每个查询都在真实的 Neo4j
上执行，并与同一问题的 GraphQL 结果比较（查询页 \`/query\` 有同样的问题）。请只读不写：写入须经 \`npm run ingest\` 和接口，否则索引、计数和依据会互相矛盾。

Where the graph is kept in Neo4j (see [operate.md](operate.md)), it can be read without the API, in Cypher, Neo4j Browser or Bloom. Each query below is run on a
real Neo4j and compared with the GraphQL answer to the same question (the page \`/query\` has them too). Read, do not write: what is written past
\`npm run ingest\` and the API leaves counts, indexes and evidence at odds.

## 模型 · The model

| 形式 · pattern | 含义 · meaning | 属性 · properties |
|---|---|---|
| \`(:Entity:${kinds.join(BAR)})\` | 网络中的节点，各有 \`Entity\` 和类别两个标签 · a node of the network, with two labels | \`id\`, \`kind\`, \`name\`, \`aliases\`, \`subtype\`, \`region\` (\`sichuan\`, \`chongqing\`, \`shared\`, \`elsewhere\`), \`city\`, \`place\`（地点的 id · ids of places）, \`longitude\`, \`latitude\`（度 · degrees, WGS84）, \`degree\`（已核关系数 · accepted relations） |
| \`(a)-[:${relations.join(BAR)}]->(b)\` | 两节点间一种关系的全部主张之合；\`SIGNED_WITH\` 无方向，查询时省去箭头 · all claims of one relation between two nodes; \`SIGNED_WITH\` has no direction, leave out the arrow | \`id\` (\`source~TYPE~target\`), \`state\`, \`status\` (\`planned\`, \`done\`, \`ended\`), \`validFrom\`, \`validTo\`（\`2020\`, \`2020-10\`, \`2020-10-30\`）, \`title\`, \`role\`, \`amountValue\`, \`amountUnit\`, \`amountBound\`, \`claimCount\`, \`documentCount\`, \`documents\`, \`disputes\` |
| \`(:Claim)\` | 一项主张；\`edge\` 即关系的 \`id\` · one statement; \`edge\` is the \`id\` of its relationship | \`id\`, \`edge\`, \`relation\`, \`source\`, \`target\`, \`status\`, \`state\`, \`validFrom\`, \`validTo\`, \`title\`, \`role\`, \`amount…\`, \`method\` |
| \`(:Observation)-[:ABOUT]->(:Entity)\` | 一个数字 · a number | \`measure\`, \`value\`, \`unit\`, \`bound\` (\`=\`, \`~\`, \`>\`, \`<\`, \`>=\`, \`<=\`), \`period\` |
| \`(:Claim${BAR}Observation)-[:SUPPORTED_BY]->(:Evidence)-[:IN]->(:Document)\` | 依据：文献中的一段 · the run of text behind it | \`start\`, \`end\`（UTF-16）, \`locator\` |
| \`(:Document)-[:MENTIONS]->(:Entity)\` | 文献提到的节点 · what a document names | \`title\`, \`publication\`, \`publishedOn\`, \`text\`, \`length\`（UTF-16）, \`folded\` |
| \`(:Decision)\`, \`(:Journal)\`, \`(:Meta)\` | 修订记录与结构版本，供程序使用 · the journal of curation and the version of the schema, for the program | |

- **只取已核的**：待审的主张也是关系，因此总要写 \`r.state = 'accepted'\`。 **Ask for what is accepted**: proposed claims are relationships too, so say
  \`r.state = 'accepted'\`.
- **只走网络**：不写类型的 \`(a:Entity)-[r]->(b:Entity)\` 只遇到网络中的关系；走多步时写出类型，免得经由文献绕行。 **Stay in the network**:
  \`(a:Entity)-[r]->(b:Entity)\` meets its relationships alone; over several steps, name the types, or paths lead through documents.
- **跨城**：一端在四川、一端在重庆，或一端两地共有而另一端在其中。 **Crossing**: one end in Sichuan and one in Chongqing, or one shared and the other
  on either side or shared too.
- **截至某日**：\`validFrom <= left($day, size(validFrom))\`，部分日期也成立。 **As of a day**: \`validFrom <= left($day, size(validFrom))\` holds for
  partial dates too.

### 引文 · Quotes

引文从不另存，而是从正文切出。\`start\`、\`end\` 以 UTF-16 码元计，Cypher 的 \`substring\` 以码点计：正文没有 emoji、罕用汉字等增补平面字符时
（\`d.length = size(d.text)\`）两者一致，以下的问题即用此式；否则用后一式，\`split(text, '')\` 按码元切分。

A quote is never kept twice but cut from the text. \`start\` and \`end\` count UTF-16 code units, \`substring\` of Cypher counts code points: both agree where a text
has no character beyond the basic plane (\`d.length = size(d.text)\`), such as emoji and rare characters, and the questions below rely on it. The second form always holds, since \`split(text, '')\` parts code units.

\`\`\`cypher
MATCH (c:Claim)-[:SUPPORTED_BY]->(e:Evidence)-[:IN]->(d:Document)
RETURN c.id AS claim, d.title AS title, e.locator AS place,
  CASE WHEN d.length = size(d.text) THEN substring(d.text, e.start, e.end - e.start)
       ELSE reduce(quote = '', unit IN split(d.text, '')[e.start..e.end] | quote + unit) END AS quote
ORDER BY claim LIMIT 25
\`\`\`

## 问题 · The questions

参数的写法适用于 Neo4j Browser 和 cypher-shell。标识很长（六百字以上）时，库中的 \`id\` 是截短的。
Parameters are written for Neo4j Browser and cypher-shell. An \`id\` of more than 600 characters is kept cut.

${sections(questions)}

## 只读的用户 · Users who may only read

**社区版没有角色**：能登录者都能写。可行的是：
- 只读的库：在 \`neo4j.conf\` 写 \`server.databases.read_only=neo4j\`（库名）并重启。任何人的写入都被拒绝，图谱照常可读（有测试）；导入或审核之前去掉它再重启。
- 另设副本：导入到第二个 Neo4j（\`NEO4J_URI=… npm run ingest\`），把它的地址和密码交给分析者，损坏了重建即可。
- 只读会话：\`cypher-shell --access-mode read\`，驱动程序用 \`executeRead\` 或 \`defaultAccessMode: READ\`。服务器拒绝其中的写入（有测试），但只防失手，不防有意。

**Community has no roles**: whoever may log in may write. What there is:
- A database that takes no writes: \`server.databases.read_only=neo4j\` (its name) in \`neo4j.conf\`, and a restart. Everybody's writes are refused and the atlas
  reads on (tested); take it out and restart before documents are read in or claims reviewed.
- A copy: read the documents into a second Neo4j (\`NEO4J_URI=… npm run ingest\`) and give analysts its address and password; it is made anew when spoilt.
- Sessions that read: \`cypher-shell --access-mode read\`, and \`executeRead\` or \`defaultAccessMode: READ\` in drivers. The server refuses writes in them (tested), but this
  guards against slips, not against intent.

**企业版和 Aura**（我们没有在其上测试）· **Enterprise and Aura** (not tested by us):

\`\`\`text
CREATE USER analyst SET PASSWORD 'choose-one-yourself' CHANGE REQUIRED;
GRANT ROLE reader TO analyst;
\`\`\`

集群中用 \`neo4j://\` 地址和只读会话，查询即由只读副本回答。
In a cluster, a \`neo4j://\` address and sessions that read are served by the read replicas.

## Bloom 与 Explore · Bloom and Explore

由数据库生成一个视角（perspective），然后 · Let it generate a perspective from the database, then:

| 设置 · setting | 值 · value |
|---|---|
| 类别 · categories | ${kinds.map((kind) => `\`${kind}\``).join(", ")}；另加 · and \`Document\`, \`Observation\`。去掉 · Leave out \`Entity\`, \`Claim\`, \`Evidence\`, \`Decision\`, \`Journal\`, \`Meta\` |
| 名称 · caption | \`name\`；文献用 · of documents \`title\`；指标用 · of observations \`measure\` |
| 隐藏的属性 · hidden properties | \`search\`, \`sortKey\`, \`folded\`, \`text\`, \`listedOn\`, \`hash\`, \`pipeline\`, \`said\`, \`long\` |
| 颜色 · colour by rule | \`region\`：\`sichuan\`, \`chongqing\`, \`shared\`, \`elsewhere\` |
| 大小 · size by rule | \`degree\` |
| 关系的线型 · relationships by rule | \`status = 'planned'\` 用细线 · thin；\`state = 'proposed'\` 用浅色 · pale |

搜索短语（Search phrases）把上面的查询变成一句话，\`$\` 之后的名称可从建议中选取 · turn the queries above into a sentence; what follows the \`$\` is picked from suggestions:

| 短语 · phrase | Cypher |
|---|---|
| \`谁与 $name 有关\` · \`partners of $name\` | \`MATCH p = (n:Entity {name: $name})-[r]-(o:Entity) WHERE r.state = 'accepted' RETURN p\` |
| \`$name 的两跳\` · \`two hops of $name\` | \`MATCH p = (n:Entity {name: $name})-[r*1..2]-(o:Entity) WHERE all(x IN nodes(p) WHERE x:Entity) AND all(x IN r WHERE x.state = 'accepted') RETURN p\` |
| \`跨城共建\` · \`built across\` | \`MATCH p = (a:Entity)-[r:CO_BUILT]->(b:Entity) WHERE r.state = 'accepted' AND (a.region <> b.region OR a.region = 'shared') AND a.region <> 'elsewhere' AND b.region <> 'elsewhere' RETURN p\` |
`;
}
