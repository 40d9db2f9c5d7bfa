import type { DocumentBundle } from "@chengyu-atlas/model";
import { BundleBuilder } from "./bundles.js";

const NEWS = `成渝科技创新联盟在重庆成立。2020年10月30日，重庆大学与电子科技大学签署合作协议。双方将共建川渝共建实验室，计划投资约5亿元。

实验室位于西部(重庆)科学城。陈锦任重庆大学校长。2021年3月，川渝共建实验室建成。四川大学拟加入。
重庆市发布《成渝双城经济圈规划》。重庆大学参加成渝科技论坛。重庆市有科技型企业25172家，其中高新区超过1000家。`;

const LATER = `2022年5月回顾：重庆大学与电子科技大学于2020年11月签约。川渝共建实验室落户成都。`;

/** Two documents that tell of each kind of node and of every relation that the tests follow. */
export function sampleBundles(): DocumentBundle[] {
  const news = new BundleBuilder(
    { id: "news-2020", type: "digest", title: "成渝科技创新联盟成立", publication: "科技报", publishedOn: "2020-11-03" },
    NEWS,
  );
  const cq = news.node("Place", "重庆市", {
    subtype: "city",
    city: "place:重庆市",
    region: "chongqing",
    longitude: 106.55,
    latitude: 29.56,
  });
  const cd = news.node("Place", "成都市", { subtype: "city", city: "place:成都市", region: "sichuan", longitude: 104.07, latitude: 30.57 });
  const cqu = news.node("Institution", "重庆大学", {
    aliases: ["重大", "CQU"],
    subtype: "university",
    place: cq,
    city: cq,
    region: "chongqing",
  });
  const uestc = news.node("Institution", "电子科技大学", {
    aliases: ["成电"],
    subtype: "university",
    place: cd,
    city: cd,
    region: "sichuan",
  });
  const scu = news.node("Institution", "四川大学", { subtype: "university", place: cd, city: cd, region: "sichuan" });
  const alliance = news.node("Institution", "成渝科技创新联盟", { subtype: "alliance", region: "shared" });
  const park = news.node("Park", "西部(重庆)科学城", { place: cq, city: cq, region: "chongqing" });
  const lab = news.node("Lab", "川渝共建实验室", { subtype: "laboratory", region: "shared" });
  const chen = news.node("Person", "陈锦", { region: "chongqing" });
  const plan = news.node("Policy", "成渝双城经济圈规划");
  const forum = news.node("Event", "成渝科技论坛", { place: cq, city: cq, region: "chongqing" });
  news.node("Project", "联合研发项目");
  news
    .claim("SIGNED_WITH", cqu, uestc, "2020年10月30日，重庆大学与电子科技大学签署合作协议", { validFrom: "2020-10-30" })
    .claim("CO_BUILT", cqu, lab, "双方将共建川渝共建实验室", {
      status: "planned",
      validFrom: "2020-10-30",
      amount: { value: 5, unit: "亿元", bound: "~" },
    })
    .claim("CO_BUILT", cqu, lab, "2021年3月，川渝共建实验室建成", { validFrom: "2021-03" })
    .claim("CO_BUILT", uestc, lab, "双方将共建川渝共建实验室", { status: "planned", validFrom: "2020-10-30" })
    .claim("CO_BUILT", scu, lab, "四川大学拟加入", { status: "planned", state: "proposed", method: "rule:join" })
    .claim("LOCATED_IN", lab, park, "实验室位于西部(重庆)科学城")
    .claim("AFFILIATED_WITH", chen, cqu, "陈锦任重庆大学校长", { title: "校长" })
    .claim("MEMBER_OF", cqu, alliance, "成渝科技创新联盟在重庆成立")
    .claim("PARTICIPATED_IN", cqu, forum, "重庆大学参加成渝科技论坛", { role: "出席" });
  news.observe(cq, "科技型企业25172家", { measure: "科技型企业数", value: 25172, unit: "家", period: "2020" });
  news.observe(park, "高新区超过1000家", { measure: "科技型企业数", value: 1000, unit: "家", bound: ">" });
  news.claim("ISSUED", alliance, plan, "重庆市发布《成渝双城经济圈规划》");

  const later = new BundleBuilder({ id: "review-2022", type: "text", title: "回顾", publishedOn: "2022-05-01" }, LATER);
  later.node("Place", "成都市", { subtype: "city", city: "place:成都市", region: "sichuan" });
  later.node("Institution", "重庆大学");
  later.node("Institution", "电子科技大学");
  later.node("Lab", "川渝共建实验室");
  later
    .claim("SIGNED_WITH", cqu, uestc, "重庆大学与电子科技大学于2020年11月签约", { validFrom: "2020-11" })
    .claim("LOCATED_IN", lab, cd, "川渝共建实验室落户成都", { validFrom: "2022" });
  return [news.build(), later.build()];
}

/** Institutions `institution:机构00` … each co-building the labs `lab:平台00` …, each claim with evidence in `documents` documents. */
export function gridBundles(institutions: number, labs: number, documents = 1): DocumentBundle[] {
  const two = (i: number) => String(i).padStart(2, "0");
  return Array.from({ length: documents }, (_, d) => {
    const sentences: string[] = [];
    for (let i = 0; i < institutions; i++) for (let j = 0; j < labs; j++) sentences.push(`机构${two(i)}共建平台${two(j)}。`);
    const builder = new BundleBuilder({ id: `grid-${d}`, type: "text", title: `网格${d}`, publishedOn: "2021-01-01" }, sentences.join(""));
    const place = builder.node("Place", "成都市", { city: "place:成都市", region: "sichuan" });
    for (let i = 0; i < institutions; i++) builder.node("Institution", `机构${two(i)}`, { place, city: place, region: "sichuan" });
    for (let j = 0; j < labs; j++) builder.node("Lab", `平台${two(j)}`, { region: "chongqing" });
    for (let i = 0; i < institutions; i++) {
      for (let j = 0; j < labs; j++) {
        builder.claim("CO_BUILT", `institution:机构${two(i)}`, `lab:平台${two(j)}`, `机构${two(i)}共建平台${two(j)}`);
      }
    }
    return builder.build();
  });
}
