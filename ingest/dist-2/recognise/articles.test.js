import { expect, it } from "vitest";
import { named } from "./testing/read.js";

// whole articles in the manner of such papers, each with everything that it names
it("should read a district paper's signing", () => {
  const text = `本报讯(记者 白晓)5月20日,永川区与四川轻化工大学签署战略合作协议,共建川南渝西智能酿造产业研究院。永川区委书记沈一鸣、区长郭岚松,四川轻化工大学党委书记许可为、校长丁敏出席签约仪式。

根据协议,研究院将落户永川高新区凤凰湖产业园,围绕智能装备、白酒检测等领域开展攻关。永川区科技局、永川高新区管委会以及重庆智酿装备有限公司将提供支持。

“希望双方把研究院办成区域合作的样板。”许可为说。`;
  expect(named(text, { paper: "永川日报" })).toEqual([
    "Institution 四川轻化工大学",
    "Institution 川南渝西智能酿造产业研究院",
    "Institution 永川区委",
    "Person 沈一鸣",
    "Person 郭岚松",
    "Person 许可为",
    "Person 丁敏",
    "Event 签约仪式",
    "Park 永川高新区",
    "Park 凤凰湖产业园",
    "Institution 永川区科技局",
    "Institution 永川高新区管委会",
    "Institution 重庆智酿装备有限公司",
  ]);
});
it("should read a university's news", () => {
  const text = `11月8日,西南石油大学与重庆科技大学在成都举行页岩气联合攻关座谈会。西南石油大学副校长沈一鸣、重庆科技大学副校长郭岚松以及两校相关部门负责人参加。

会上,两校联合申报的页岩气高效开采川渝共建重点实验室正式揭牌。实验室主任丁敏教授介绍,团队已有30余人,其中博士18人。

中国石油西南油气田公司、四川省页岩气技术创新中心等单位的专家作了交流。`;
  expect(named(text, { paper: "西南石油大学" })).toEqual([
    "Institution 西南石油大学",
    "Institution 重庆科技大学",
    "Event 页岩气联合攻关座谈会",
    "Person 沈一鸣",
    "Person 郭岚松",
    "Lab 页岩气高效开采川渝共建重点实验室",
    "Person 丁敏",
    "Institution 中国石油西南油气田公司",
    "Lab 四川省页岩气技术创新中心",
  ]);
});
it("should read a government's notice", () => {
  const text = `日前,重庆市科技局、四川省科技厅联合印发《川渝科技专家共享管理办法》(以下简称《办法》)。

《办法》明确,专家库由重庆生产力促进中心和四川省科技信息研究所共同维护,两地高校、科研院所推荐的专家可直接入库。国家级创新平台、新型研发机构的负责人优先入选。

市科技局相关负责人表示,下一步将推动12个区县与四川各市州对接。`;
  expect(named(text)).toEqual([
    "Institution 重庆市科技局",
    "Institution 四川省科技厅",
    "Policy 川渝科技专家共享管理办法",
    "Institution 重庆生产力促进中心",
    "Institution 四川省科技信息研究所",
  ]);
});
it("should read an alliance's founding", () => {
  const text = `7月16日,成渝地区氢能产业创新联盟(以下简称“联盟”)成立大会在内江召开。联盟由东方电气集团、重庆大学、中国汽研等46家单位发起,秘书处设在内江经开区。

大会选举东方电气集团总工程师沈一鸣为首任理事长。联盟成员单位包括四川荣创氢能科技有限公司、重庆明蓝动力股份有限公司、成都客车股份有限公司。

联盟将定期举办论坛和技术沙龙。`;
  expect(named(text, { paper: "内江日报" })).toEqual([
    "Event 成渝地区氢能产业创新联盟成立大会",
    "Institution 成渝地区氢能产业创新联盟",
    "Institution 东方电气集团",
    "Institution 重庆大学",
    "Institution 中国汽研",
    "Park 内江经开区",
    "Person 沈一鸣",
    "Institution 四川荣创氢能科技有限公司",
    "Institution 重庆明蓝动力股份有限公司",
    "Institution 成都客车股份有限公司",
  ]);
});
it("should read a park's list of signings", () => {
  const text = `本报讯 3月2日,遂宁高新区举行一季度重点项目集中签约仪式,18个项目落户,总投资96亿元。

其中,深圳远航新材料有限公司投资12亿元建设远航锂电隔膜生产基地项目,浙江天弘智能科技股份有限公司投建西部智能传感器产业园。弘远电子、赛博特科技、晨曦软件等企业也与园区签约。

遂宁高新区管委会主任郭岚松表示,园区已聚集企业320家,建成孵化器3个。`;
  expect(named(text, { paper: "遂宁日报" })).toEqual([
    "Park 遂宁高新区",
    "Event 一季度重点项目集中签约仪式",
    "Institution 深圳远航新材料有限公司",
    "Project 远航锂电隔膜生产基地项目",
    "Institution 浙江天弘智能科技股份有限公司",
    "Park 西部智能传感器产业园",
    "Institution 弘远电子",
    "Institution 赛博特科技",
    "Institution 晨曦软件",
    "Person 郭岚松",
  ]);
});
it("should read a visit of experts", () => {
  const text = `昨日,中国工程院院士沈一鸣率专家组走进西部(重庆)科学城,先后考察金凤实验室和联合微电子中心。重庆高新区党工委委员、管委会副主任郭岚松陪同。

沈一鸣认为,科学城创新要素集聚,要发挥好高校和科研院所的作用。北京大学教授丁敏、中国科学院软件研究所研究员许可为参加考察。`;
  expect(named(text)).toEqual([
    "Institution 中国工程院",
    "Person 沈一鸣",
    "Park 西部(重庆)科学城",
    "Lab 金凤实验室",
    "Lab 联合微电子中心",
    "Park 重庆高新区",
    "Person 郭岚松",
    "Institution 北京大学",
    "Person 丁敏",
    "Institution 中国科学院软件研究所",
    "Person 许可为",
  ]);
});
it("should read the release of a policy", () => {
  const text = `4月1日,四川省人民政府新闻办公室召开新闻发布会,解读《关于进一步支持成渝中部地区协同创新的实施意见》。省科技厅副厅长沈一鸣介绍,意见从平台、人才、金融等方面提出20条措施。

到2025年,力争建成省级以上创新平台200个,高新技术企业超过2万家,打造一批具有竞争力的产业集群。`;
  expect(named(text, { paper: "四川日报" }).filter((name) => !name.startsWith("Event"))).toEqual([
    "Institution 四川省人民政府新闻办公室",
    "Policy 关于进一步支持成渝中部地区协同创新的实施意见",
    "Institution 省科技厅",
    "Person 沈一鸣",
  ]);
});
it("should read a co-built laboratory", () => {
  const text = `“我们每周都要跑一趟成都。”重庆邮电大学教授沈一鸣说。他所在的空天信息网络川渝共建重点实验室由重庆邮电大学与电子科技大学共同建设,2022年获批。

实验室依托单位还有中国电科29所。目前,实验室已承担国家自然科学基金项目11项,合作企业包括成都国星宇航科技有限公司、重庆星网云联科技有限公司等。

两江新区相关负责人告诉记者,实验室成果将在两江协同创新区转化。`;
  expect(named(text, { paper: "科技日报" })).toEqual([
    "Institution 重庆邮电大学",
    "Person 沈一鸣",
    "Lab 空天信息网络川渝共建重点实验室",
    "Institution 电子科技大学",
    "Institution 中国电科29所",
    "Institution 成都国星宇航科技有限公司",
    "Institution 重庆星网云联科技有限公司",
    "Park 两江新区",
    "Park 两江协同创新区",
  ]);
});
it("should read nothing into a text that is full of triggers and names nothing", () => {
  const text = `要加快建设一批高能级创新平台,推动高校、科研院所与企业签约共建实验室、研究院和产业园,支持有条件的区县建设科技创新中心。

希望成员单位发挥优势,鼓励龙头企业牵头组建创新联合体,力争全年签约项目300个,引进研发机构20家,举办论坛、路演等活动100场。`;
  expect(named(text)).toEqual([]);
});
it("should read the same from other brackets, widths, line breaks, script and order", () => {
  const paragraphs = [
    "6月3日,西部(重庆)科学城与西南大学签署协议,共建川渝柑橘种质创新中心。西南大学校长沈一鸣出席签约仪式。",
    "重庆青禾智能装备有限公司(以下简称“青禾装备”)将投资3亿元建设青禾农机产业园。",
  ];
  const plain = named(paragraphs.join("\n\n")).sort();
  const wide = paragraphs.join("\n\n").replaceAll("(", "（").replaceAll(")", "）").replaceAll(",", "，");
  expect(plain).toContain("Lab 川渝柑橘种质创新中心");
  expect(named(wide).sort()).toEqual(plain);
  expect(named([...paragraphs].reverse().join("\n\n")).sort()).toEqual(plain);
});
//# sourceMappingURL=articles.test.js.map
