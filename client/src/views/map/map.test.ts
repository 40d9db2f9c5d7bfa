import { describe, expect, it } from "vitest";
import type { SceneNode, SceneRelation } from "../../state/scene/types.js";
import { drawArcs } from "./arcs.js";
import { dotsOf, placeDiscs } from "./discs.js";
import { gather, levelOf } from "./gather.js";
import { shortPlace } from "./labels.js";
import { BORDERS, OUTLINES } from "./outlines.js";
import { BASIN, fit, project, scaleBar, zoomAt } from "./projection.js";
import { standingsOf, type Whereabouts } from "./standings.js";
import { parseAsCamera } from "./use-map-view.js";

const node = (id: string, kind: SceneNode["kind"], region: SceneNode["region"] = "chongqing"): SceneNode => ({
  id,
  kind,
  name: id,
  aliases: [],
  subtype: null,
  region,
  degree: 1,
});
const relation = (source: string, type: SceneRelation["type"], target: string, more: Partial<SceneRelation> = {}): SceneRelation => ({
  id: `${source}~${type}~${target}`,
  type,
  source: { id: source },
  target: { id: target },
  status: "done",
  validFrom: null,
  validTo: null,
  title: null,
  role: null,
  state: "accepted",
  crossing: false,
  claimCount: 1,
  documentCount: 1,
  disputes: [],
  ...more,
});
const place = (name: string, subtype: string, region: "sichuan" | "chongqing" | "elsewhere", longitude: number, latitude: number) => ({
  id: `place:${name}`,
  name,
  subtype,
  region,
  longitude,
  latitude,
});
const CHONGQING = place("重庆市", "province", "chongqing", 106.55, 29.56);
const JIULONGPO = place("九龙坡区", "district", "chongqing", 106.48, 29.52);
const CHENGDU = place("成都市", "city", "sichuan", 104.07, 30.66);
const SICHUAN = place("四川省", "province", "sichuan", 104.07, 30.66);
const BEIJING = place("北京市", "province", "elsewhere", 116.4, 39.9);
const where = (id: string, home: typeof CHONGQING | null, city: typeof CHONGQING | null = null): [string, Whereabouts] => [
  id,
  { id, longitude: null, latitude: null, home: home && { ...home, home: null }, city },
];

describe("outlines", () => {
  it("should hold every prefecture of Sichuan and every district of Chongqing under today's names, closed", () => {
    expect(OUTLINES.filter(({ side }) => side === "sichuan")).toHaveLength(21);
    expect(OUTLINES.filter(({ side }) => side === "chongqing")).toHaveLength(38);
    expect(OUTLINES.map(({ name }) => name)).toEqual(expect.arrayContaining(["梁平区", "武隆区", "成都市"]));
    for (const { rings } of OUTLINES) for (const ring of rings) expect(ring[0]).toEqual(ring.at(-1));
  });

  it("should share each border between neighbours, so that none gapes", () => {
    const inner = BORDERS.filter(({ kind }) => kind === "district").length;
    expect(inner).toBeGreaterThan(100);
    const owners = new Map<string, number>();
    for (const { rings } of OUTLINES)
      for (const ring of rings) for (const { x, y } of ring) owners.set(`${x} ${y}`, (owners.get(`${x} ${y}`) ?? 0) + 1);
    for (const { kind, line } of BORDERS)
      if (kind === "district") for (const { x, y } of line) expect(owners.get(`${x} ${y}`)).toBeGreaterThan(1);
  });

  it("should shorten names as maps do", () => {
    expect(["梁平区", "忠县", "石柱土家族自治县", "阿坝藏族羌族自治州", "成都市"].map(shortPlace)).toEqual([
      "梁平",
      "忠县",
      "石柱",
      "阿坝",
      "成都",
    ]);
  });
});

describe("where nodes stand", () => {
  const nodes = [
    node("park:a", "Park"),
    node("lab:b", "Lab"),
    node("lab:c", "Lab", "sichuan"),
    node("lab:d", "Lab", "elsewhere"),
    node("lab:e", "Lab"),
    node("place:x", "Place"),
  ];
  const relations = [relation("lab:b", "LOCATED_IN", "park:a")];
  const found = standingsOf(
    nodes,
    relations,
    new Map([
      where("park:a", JIULONGPO, CHONGQING),
      where("lab:b", CHONGQING, CHONGQING),
      where("lab:c", SICHUAN),
      where("lab:d", BEIJING, BEIJING),
      where("lab:e", CHONGQING, CHONGQING),
    ]),
  );

  it("should tell those on the map from those elsewhere and those of which only a province is known", () => {
    expect(found.here.map((standing) => standing.node.id)).toEqual(["park:a", "lab:b", "lab:e"]);
    expect(found.elsewhere.map(({ id }) => id)).toEqual(["lab:d"]);
    expect(found.nowhere.map(({ id }) => id)).toEqual(["lab:c"]);
    expect(found.here.find((standing) => standing.node.id === "lab:b")?.parks).toEqual(["park:a"]);
  });

  it("should gather by zoom: the centre of the city, then district and park, then each node", () => {
    const parks = new Map([["park:a", { name: "a", at: project(106.48, 29.52) }]]);
    expect(gather("area", found.here, parks).map(({ key }) => key)).toEqual(["core"]);
    expect(gather("park", found.here, parks).map(({ key, members }) => [key, members.length])).toEqual([
      ["park:a", 2],
      ["place:重庆市", 1],
    ]);
    expect(gather("node", found.here, parks)).toHaveLength(3);
    expect([levelOf(100), levelOf(500), levelOf(1500), levelOf(4000)]).toEqual(["area", "district", "park", "node"]);
  });
});

describe("the picture", () => {
  const standing = (id: string, home: typeof CHONGQING) => ({
    node: node(id, "Lab"),
    at: project(home.longitude, home.latitude),
    place: home,
    city: home,
    parks: [],
  });
  const standings = [standing("lab:1", CHENGDU), standing("lab:2", CHENGDU), standing("lab:3", CHONGQING), standing("lab:4", CHONGQING)];
  const discs = placeDiscs(gather("area", standings, new Map()), "area", 170, 1);

  it("should keep discs apart, and put a dot for each node", () => {
    const crowded = placeDiscs(
      gather(
        "node",
        Array.from({ length: 40 }, (_, i) => standing(`lab:${i}`, CHONGQING)),
        new Map(),
      ),
      "node",
      4000,
      1,
    );
    for (const [i, a] of crowded.entries())
      for (const b of crowded.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.r + b.r - 1);
    for (const count of [1, 2, 5, 8, 30]) expect(dotsOf(count)).toHaveLength(count);
  });

  it("should merge the links between two places into one line, dashed only where none is more than planned", () => {
    const planned = { crossing: true, status: "planned" as const };
    const [arc, ...more] = drawArcs(
      [
        relation("lab:1", "SIGNED_WITH", "lab:3", planned),
        relation("lab:2", "CO_BUILT", "lab:4", planned),
        relation("lab:1", "CO_BUILT", "lab:2"),
      ],
      discs,
      () => true,
    );
    expect(more).toEqual([]);
    expect(arc).toMatchObject({ kind: "crossing", planned: true, width: 1.3 + 1.1 * 2 });
    const [solid] = drawArcs(
      [relation("lab:1", "CO_BUILT", "lab:3", { crossing: true }), relation("lab:2", "CO_BUILT", "lab:4", planned)],
      discs,
      () => true,
    );
    expect(solid?.planned).toBe(false);
    expect(drawArcs([relation("lab:1", "CO_BUILT", "lab:3")], discs, (kind) => kind !== "inside")).toEqual([]);
  });
});

describe("the camera", () => {
  const size = { width: 800, height: 600 };

  it("should keep the point under the pointer where it is", () => {
    const camera = fit(BASIN, size, { top: 0, right: 0, bottom: 0, left: 0 });
    const point = { x: 200, y: 150 };
    const under = ({ x, y, k }: typeof camera) => [x + (point.x - 400) / k, y + (point.y - 300) / k];
    const [x = 0, y = 0] = under(zoomAt(camera, 2, point, size));
    expect(x).toBeCloseTo(under(camera)[0] ?? 0, 6);
    expect(y).toBeCloseTo(under(camera)[1] ?? 0, 6);
  });

  it("should say round distances, and come back from an address", () => {
    expect(scaleBar(180, 110)).toMatchObject({ km: 50 });
    const camera = parseAsCamera.parse("106.5000,29.5000,300");
    expect(camera && parseAsCamera.serialize(camera)).toBe("106.5000,29.5000,300");
    expect(parseAsCamera.parse("x,1")).toBeNull();
  });
});
