import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { cleanText } from "../clean/clean-text.js";
import { folderWith } from "../testing/folder.js";
import { docx, paragraph } from "../testing/office.js";
import { pdf } from "../testing/pdf.js";
import { readSource } from "./read-source.js";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const TITLE = "嘉陵大学与甲谷高新区共建联合实验室";
const SUBHEAD = "两地协同再提速";
const BODY = [
  "本报讯(记者 赵甲)5月12日,嘉陵大学与甲谷高新区签署战略合作协议,共建智能制造联合实验室,计划总投资3.5亿元。",
  "根据协议,联合实验室设在甲谷高新区科创园,首批将引进团队12个、科研人员150余名。",
];
const MORE = "嘉陵大学副校长钱乙说:“实验室要服务两地产业。”下一步,双方还将联合申报国家级平台。";
/** Lines of a column 24 characters wide. */
const wrapped = (text) => text.match(/.{1,24}/gu) ?? [];
const FORMATS = {
  "a.txt": [TITLE, ...BODY, SUBHEAD, MORE].join("\n\n"),
  "a.md": `# ${TITLE}\n\n${BODY.join("\n\n").replace("甲谷高新区", "**甲谷高新区**")}\n\n## ${SUBHEAD}\n\n${MORE}\n`,
  "a.html": `<html><body><nav><a>首页</a></nav><h1>${TITLE}</h1>${BODY.map((p) => `<p>\u3000\u3000${p}</p>`).join("")}<h2>${SUBHEAD}</h2><p>${MORE}</p></body></html>`,
  "a.docx": docx([TITLE, ...BODY, SUBHEAD, MORE].map((text) => paragraph(text)).join("")),
  "a.pdf": pdf([
    [TITLE, "", ...BODY.flatMap((text) => [...wrapped(text), ""])],
    [SUBHEAD, "", ...wrapped(MORE)],
  ]),
};
beforeAll(() => {
  // threads run what was built; whether all types hold is asked elsewhere
  spawnSync(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-b", "ingest"], { cwd: ROOT });
}, 60_000);
describe("a document in another format", () => {
  it.each(Object.keys(FORMATS))("should have the same sentences as %s", { timeout: 30_000 }, async (name) => {
    const source = await readSource(join(folderWith({ [name]: FORMATS[name] ?? "" }), name));
    const { text, sentences, blocks, masthead } = cleanText(source);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      TITLE,
      "5月12日,嘉陵大学与甲谷高新区签署战略合作协议,共建智能制造联合实验室,计划总投资3.5亿元。",
      BODY[1],
      SUBHEAD,
      "嘉陵大学副校长钱乙说:“实验室要服务两地产业。”",
      "下一步,双方还将联合申报国家级平台。",
    ]);
    expect(blocks.map(({ role }) => role)).toEqual(["headline", "byline", "paragraph", "paragraph", "headline", "paragraph"]);
    expect(masthead).toEqual({ title: TITLE });
  });
});
//# sourceMappingURL=formats.test.js.map
