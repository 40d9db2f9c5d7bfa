import { describe, expect, it } from "vitest";
import { run } from "../testing/command.js";
import { folderWith } from "../testing/folder.js";
import { main } from "./eval-cli.js";

const TEXT = "本报讯 2021年6月7日,西南大学与遂宁市人民政府签署战略合作协议。";
const GOLD = JSON.stringify({
  doc: "a",
  entities: [
    { id: "e1", type: "Institution", name: "西南大学", aliases: [], quote: "西南大学" },
    { id: "e2", type: "Institution", name: "遂宁市人民政府", aliases: [], quote: "遂宁市人民政府" },
  ],
  relations: [
    { type: "SIGNED_WITH", source: "e2", target: "e1", status: "done", date: "2021-06-07", title: null, amount: null, quote: TEXT },
    { type: "CO_BUILT", source: "e1", target: "e2", status: "done", date: null, title: null, amount: null, quote: TEXT },
  ],
  indicators: [],
});
describe("the eval command", () => {
  it("should print how much of what is annotated was found, by type and frame, and that nothing is read in what states nothing", async () => {
    const folder = folderWith({ "set/docs/a.txt": TEXT, "set/gold/a.json": GOLD });
    const { code, out } = await run(folder, ["set", "--verbose"], false, main);
    expect(out).toMatch(/^entities +P 1\.000 {2}R 1\.000 {2}F1 1\.000 {2}\(2 right, 0 wrong, 0 missed\)$/mu);
    expect(out).toMatch(/^relations +P 1\.000 {2}R 0\.500 {2}F1 0\.667/mu);
    expect(out).toMatch(/^ {2}signed-with\/facing +P 1\.000 {2}\(1 right, 0 wrong\)$/mu);
    expect(out).toContain("- a CO_BUILT 西南大学 → 遂宁市人民政府");
    expect(out).toMatch(/^0 relations found in \d+ sentences that state none$/mu);
    expect(code).toBe(0);
  });
  it("should say what a folder lacks", async () => {
    const { code, err } = await run(folderWith({ "set/docs/a.txt": TEXT }), ["set"], false, main);
    expect(code).toBe(1);
    expect(err).toContain("set has no annotated documents: name a folder with docs/NAME.txt and gold/NAME.json.");
  });
});
//# sourceMappingURL=eval-cli.test.js.map
