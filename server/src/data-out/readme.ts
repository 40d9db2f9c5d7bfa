import type { ExportAbout } from "@chengyu-atlas/model";

const head = ({ title, asOf }: ExportAbout) => `${title}${asOf === null ? "" : `\n${asOf}`}\n\n`;

/** What stands beside the tables of CSV. Windows' editor takes it for UTF-8 by the mark at its beginning. */
export const CSV_README: Readonly<Record<"zh" | "en", (about: ExportAbout) => string>> = {
  zh: (about) => `\u{feff}${head(about)}六张表，UTF-8，逗号分隔，首行为列名；Excel 双击即可打开。

nodes.csv         节点；id 为标识，place、city 指向其他节点
relations.csv     关系；source、target 指向 nodes.id，evidence 为原句
claims.csv        主张：文献的每条陈述；relation 指向 relations.id
evidence.csv      证据：主张或指标在文献中的位置与原句；claim、observation、document 各指向其表
documents.csv     文献；不含全文
observations.csv  指标；subject 指向 nodes.id

日期按来源原样书写：2020、2020-10 或 2020-10-30。一格有多项时以 | 分隔，项内的 | 和 \\ 前加 \\。
以 = + - @ 开头的文字前加了 '，以免表格软件当作公式执行；用程序读取时可去掉。
start、end 是原句在文献全文中的位置（UTF-16 码元，从 0 计，不含 end）。
`,
  en: (
    about,
  ) => `\u{feff}${head(about)}Six tables in UTF-8, separated by commas, names of columns first; Excel opens them by a double click.

nodes.csv         nodes; place and city are ids of other nodes
relations.csv     relations; source and target are nodes.id, evidence holds the sentences
claims.csv        claims: each statement of a document; relation is relations.id
evidence.csv      evidence: where a document states a claim or an observation, and in which words
documents.csv     documents, without their texts
observations.csv  observations; subject is nodes.id

Dates are written as they are known: 2020, 2020-10 or 2020-10-30. Several values in one cell stand between |; a | or \\ within a value has a \\ before it.
Text that begins with = + - @ has a ' before it, so that a spreadsheet does not run it; programs may take it away.
start and end say where the quote stands in the document's text (UTF-16 code units from 0, end excluded).
`,
};
