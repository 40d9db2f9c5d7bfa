// node scripts/outlines.mjs FOLDER: writes client/src/views/map/outlines.json anew from an unpacked echarts@4.9.0
// (npm pack echarts@4.9.0 && tar xzf echarts-4.9.0.tgz gives FOLDER "package"). Where it comes from: client/src/views/map/NOTICE.md.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { arcsOf } from "./lib/outlines/arcs.mjs";
import { ringsOf } from "./lib/outlines/decode.mjs";
import { fillGaps } from "./lib/outlines/gaps.mjs";
import { weld } from "./lib/outlines/weld.mjs";
import { zip } from "./lib/outlines/zip.mjs";

/** Chongqing first: what comes later is drawn up to what is there. */
const PROVINCES = [
  { name: "重庆市", file: "chongqing" },
  { name: "四川省", file: "sichuan" },
];

/** What has been renamed since the source was drawn. */
const RENAMED = { 梁平县: "梁平区", 武隆县: "武隆区" };

/** Parts below this area, in square degrees, are slips of the pen between neighbours. */
const LEAST_AREA = 0.0015;

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("usage: node scripts/outlines.mjs FOLDER");

const features = [];
for (const { name: province, file } of PROVINCES) {
  const { features: read } = JSON.parse(readFileSync(join(folder, "map/json/province", `${file}.json`), "utf8"));
  const parts = read.map((feature) => {
    const { name, cp } = feature.properties;
    return { name: RENAMED[name] ?? name, province, centre: cp, rings: ringsOf(feature.geometry, LEAST_AREA) };
  });
  features.push(...(features.length === 0 ? parts : zip(parts, features)));
}
const joined = fillGaps(weld(features));
const { arcs, rings } = arcsOf(joined);
const round = (value) => Math.round(value * 1000) / 1000;
const result = {
  notice: "Outlines: Apache ECharts 4.9.0, Apache-2.0; decoded, joined and simplified. See NOTICE.md beside this file.",
  scale: 512,
  features: features.map(({ name, province, centre }, i) => ({ name, province, centre: centre.map(round), rings: rings[i] })),
  arcs,
};
const target = fileURLToPath(new URL("../client/src/views/map/outlines.json", import.meta.url));
writeFileSync(target, `${JSON.stringify(result)}\n`);
const points = arcs.reduce((sum, { line }) => sum + line.length / 2, 0);
console.log(`${features.length} outlines, ${arcs.length} arcs, ${points} points, ${JSON.stringify(result).length} bytes`);
const count = (kind) => arcs.filter((arc) => arc.kind === kind).length;
console.log(`arcs between provinces or outside: ${count("province")}, between districts: ${count("district")}`);
