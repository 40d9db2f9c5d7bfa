import { describe, expect, it } from "vitest";
import { passage, recognised } from "../../testing/passage.js";
import { findIndicators } from "./find-indicators.js";

const PLACES = new Map(
  ["重庆市", "成都市", "绵阳市", "遂宁市", "渝北区", "广安市", "沙坪坝区", "北碚区", "綦江区", "四川省"].flatMap((name) => [
    [name, name],
    [name.slice(0, -1), name],
  ]),
);
/** Entities as `Kind name/short form`, with words such as 该院 after a colon. */
function find(text, entities = [], masthead = {}) {
  const clean = passage(text, { city: "重庆市", issued: "2021-11-20", ...masthead });
  const named = entities.map((entity) => {
    const [kind, rest = ""] = entity.split(" ");
    const [names = "", pronouns] = rest.split(":");
    return { kind: kind, names: names.split("/"), ...(pronouns !== undefined && { pronouns: pronouns.split("/") }) };
  });
  return findIndicators(clean, recognised(clean, named), PLACES).map((found) => ({
    ...found,
    words: text.slice(found.quote.start, found.quote.end),
  }));
}
const lines = (...args) =>
  find(...args).map(({ subjectName, measure, bound, value, unit }) => `${subjectName} ${measure} ${bound}${value}${unit}`);
describe("indicators of articles", () => {
  it("should read a zone's list of counts", () => {
    const text =
      "目前,两江协同创新区已引进高校院所50家,建成国家级、省部级研发平台28个,引育院士19人,集聚科研人才超过3200人,累计孵化科技企业210余家。";
    expect(lines(text, ["Park 两江协同创新区"])).toEqual([
      "两江协同创新区 高校院所 =50家",
      "两江协同创新区 国家级、省部级研发平台 =28个",
      "两江协同创新区 院士 =19人",
      "两江协同创新区 科研人才 >3200人",
      "两江协同创新区 科技企业 >210家",
    ]);
  });
  it("should read the figures of a period with their growth", () => {
    const text = "今年前5个月,成都高新区新增科技型中小企业612家,技术合同登记额突破180亿元,同比增长23.5%。";
    expect(lines(text, ["Park 成都高新区"])).toEqual([
      "成都高新区 新增科技型中小企业 =612家",
      "成都高新区 技术合同登记额 >180亿元",
      "成都高新区 技术合同登记额同比增长 =23.5%",
    ]);
    expect(find(text, ["Park 成都高新区"]).map(({ period }) => period)).toEqual(Array(3).fill("2021-01/2021-05"));
  });
  it("should give the city's own figures to the paper's city", () => {
    const text = "截至10月底,全市共有普通高校69所,在校大学生超过100万人;我市高校建有国家重点实验室5个、教育部重点实验室9个。";
    expect(lines(text)).toEqual([
      "重庆市 普通高校 =69所",
      "重庆市 在校大学生 >100万人",
      "重庆市 国家重点实验室 =5个",
      "重庆市 教育部重点实验室 =9个",
    ]);
    expect(lines("全市有科技企业孵化器21家。", [], { city: "绵阳市" })).toEqual(["绵阳市 科技企业孵化器 =21家"]);
  });
  it("should read research outlay and its share", () => {
    expect(lines("2018年,全市研究与试验发展(R&D)经费支出155亿元,占地区生产总值的比重为6.7%。", [], { city: "绵阳市" })).toEqual([
      "绵阳市 研究与试验发展(R&D)经费支出 =155亿元",
      "绵阳市 研究与试验发展(R&D)经费支出占比 =6.7%",
    ]);
  });
  it("should give an event its projects, its sums and those who came", () => {
    const text = "成渝商会论坛昨日在渝举行,来自德国、新加坡等12个国家的商协会代表150余人参会,现场发布合作项目清单32项,意向投资额约45亿元。";
    expect(lines(text, ["Event 成渝商会论坛"])).toEqual([
      "成渝商会论坛 国家 =12个",
      "成渝商会论坛 商协会代表 >150人",
      "成渝商会论坛 项目清单 =32项",
      "成渝商会论坛 意向投资额 ~45亿元",
    ]);
  });
  it("should give what 本届展会 had to the event that the article is about", () => {
    const text = "第五届科技博览会昨日闭幕。\n据组委会统计,本届展会共签约48项,意向金额超过90亿元。其中医药类项目达12项。";
    expect(lines(text, ["Event 第五届科技博览会", "Institution 甲大学"])).toEqual([
      "第五届科技博览会 签约 =48项",
      "第五届科技博览会 意向金额 >90亿元",
      "第五届科技博览会 医药类项目 =12项",
    ]);
  });
  it("should find the same whatever the order of paragraphs", () => {
    const paragraphs = [
      "甲大学11月2日揭牌,首期投入2亿元。",
      "目前已有教师300人,科研团队12个。",
      "11月2日,甲大学签约项目15个,到会专家80人。",
      "当天发布成果26项。",
    ];
    const found = (order) =>
      find(order.join("\n"), ["Institution 甲大学"])
        .map(({ subjectName, measure, value, period }) => `${subjectName} ${measure} ${value} ${period}`)
        .sort();
    expect(found([...paragraphs].reverse())).toEqual(found(paragraphs));
    expect(found(paragraphs)).toContain("甲大学 成果 26 2021-11-02");
  });
  it("should read a company's staff, output and costs", () => {
    const text = "在远山电子的车间里,12条生产线满负荷运转。该公司现有员工8600人,上半年实现产值146.5亿元,用工成本下降了15%。";
    expect(lines(text, ["Institution 远山电子:该公司"])).toEqual([
      "远山电子 生产线 =12条",
      "远山电子 员工 =8600人",
      "远山电子 产值 =146.5亿元",
      "远山电子 用工成本下降 =15%",
    ]);
  });
  it("should tell parts of an area from the whole", () => {
    const text = "高竹新区规划面积262平方公里,其中重庆市渝北区138平方公里、四川省广安市124平方公里。";
    expect(lines(text, ["Park 高竹新区"])).toEqual([
      "高竹新区 规划面积 =262平方公里",
      "渝北区 规划面积 =138平方公里",
      "广安市 规划面积 =124平方公里",
    ]);
  });
  it("should count again what was counted before where only places follow", () => {
    expect(lines("今年动工的项目共53个,其中沙坪坝区21个,计划投资近60亿元;北碚区21个,计划投资近35亿元。")).toEqual([
      "重庆市 项目 =53个",
      "沙坪坝区 项目 =21个",
      "沙坪坝区 投资 ~60亿元",
      "北碚区 项目 =21个",
      "北碚区 投资 ~35亿元",
    ]);
  });
  it("should give what is told of a signed project to the project", () => {
    const text = "科学城与甲大学签约云测试平台项目,将建设光学、材料等9个实验室,总投资3.2亿元。";
    expect(lines(text, ["Park 科学城", "Institution 甲大学", "Project 云测试平台项目"])).toEqual([
      "云测试平台项目 实验室 =9个",
      "云测试平台项目 总投资 =3.2亿元",
    ]);
  });
  it("should give sizes before a name to what is named", () => {
    expect(lines("占地36亩、建筑面积约6万平方米的云谷算力中心,现已服务用户1000余个。", ["Lab 云谷算力中心"])).toEqual([
      "云谷算力中心 占地 =36亩",
      "云谷算力中心 建筑面积 ~6万平方米",
      "云谷算力中心 用户 >1000个",
    ]);
  });
  it("should take no example for the subject", () => {
    const text = "绵阳科技城拥有工程物理院等国家级科研院所18家、高等院校15所。";
    expect(lines(text, ["Park 绵阳科技城", "Institution 工程物理院"])).toEqual([
      "绵阳科技城 国家级科研院所 =18家",
      "绵阳科技城 高等院校 =15所",
    ]);
  });
  it("should take in turn what 分别 counts", () => {
    expect(lines("去年,綦江的孵化器和众创空间分别达到14家和31家,同比增加16.7%和24%。")).toEqual([
      "綦江区 孵化器 =14家",
      "綦江区 众创空间 =31家",
      "綦江区 孵化器同比增加 =16.7%",
      "綦江区 众创空间同比增加 =24%",
    ]);
  });
  it("should give both ends of ranges and of changes", () => {
    expect(lines("高新区对新引进的博士给予10万-25万元的人才补贴。", ["Park 高新区"])).toEqual([
      "高新区 人才补贴 >=10万元",
      "高新区 人才补贴 <=25万元",
    ]);
    expect(lines("核心区面积由120平方公里扩大到200平方公里。", [])).toEqual([
      "重庆市 核心区面积 =120平方公里",
      "重庆市 核心区面积 =200平方公里",
    ]);
  });
  it("should read what an alliance is made of", () => {
    const text = "协同创新联盟首批成员单位共46家,其中高校18所、科研院所11家、企业17家。";
    expect(lines(text, ["Institution 协同创新联盟"])).toEqual([
      "协同创新联盟 成员单位 =46家",
      "协同创新联盟 高校 =18所",
      "协同创新联盟 科研院所 =11家",
      "协同创新联盟 企业 =17家",
    ]);
  });
  it("should read a railway's speed, length and stations", () => {
    expect(lines("成渝中线设计时速350公里,正线全长292公里,全线设8座车站,总投资693亿元,建设工期5年。", ["Project 成渝中线"])).toEqual([
      "成渝中线 设计时速 =350公里",
      "成渝中线 正线全长 =292公里",
      "成渝中线 车站 =8座",
      "成渝中线 总投资 =693亿元",
    ]);
  });
  it("should read the region's figures", () => {
    expect(lines("到2022年,川渝地区研发经费投入强度达到2.4%左右,每万人口发明专利拥有量达到10件。")).toEqual([
      "川渝地区 研发经费投入强度 ~2.4%",
      "川渝地区 每万人口发明专利拥有量 =10件",
    ]);
  });
  it("should read an institute's record", () => {
    const text =
      "绿色技术院成立于2011年,现有职工521人,其中高级职称人员占42%。该院先后承担国家级项目310余项,发表论文2100多篇,社会融资总额超10亿元。";
    expect(lines(text, ["Institution 绿色技术院:该院"])).toEqual([
      "绿色技术院 职工 =521人",
      "绿色技术院 高级职称人员占比 =42%",
      "绿色技术院 国家级项目 >310项",
      "绿色技术院 发表论文 >2100篇",
      "绿色技术院 社会融资总额 >10亿元",
    ]);
    expect(find(text, ["Institution 绿色技术院:该院"]).map(({ period }) => period)).toEqual(Array(5).fill(undefined));
  });
  it("should end a noun at verbs and not inside words that hold their characters", () => {
    expect(
      lines("新区有20家人工智能企业入驻,12家国有企业、15个公共空间已挂牌,3个市级以上平台在建,18个合作项目正在推进。", ["Park 新区"]),
    ).toEqual(["新区 人工智能企业 =20家", "新区 国有企业 =12家", "新区 公共空间 =15个", "新区 市级以上平台 =3个", "新区 合作项目 =18个"]);
  });
  it("should tell levels from growth", () => {
    expect(lines("园区厂房利用率从过去的40%左右提高到75%以上,入园企业同比增长18%,达到236家。", ["Lab 共享平台"])).toEqual([
      "重庆市 园区厂房利用率 ~40%",
      "重庆市 园区厂房利用率 >=75%",
      "重庆市 入园企业同比增长 =18%",
      "重庆市 入园企业 =236家",
    ]);
    expect(lines("农业科技进步贡献率65%,比全国平均水平高出4.8个百分点,较2015年增长9%。")).toEqual([
      "重庆市 农业科技进步贡献率 =65%",
      "重庆市 农业科技进步贡献率高出 =4.8个百分点",
      "重庆市 农业科技进步贡献率较2015年增长 =9%",
    ]);
  });
  it("should give a branch's results their branch", () => {
    expect(lines("新材料产业累计实现产值88.2亿元,同比增长7.5%。", ["Park 高新区"])).toEqual([
      "重庆市 新材料产业产值 =88.2亿元",
      "重庆市 新材料产业产值同比增长 =7.5%",
    ]);
  });
  it("should give 该区 and 全区 to the district that was named", () => {
    expect(lines("綦江区去年新增专利300件。该区现有孵化器12家,全区科技特派员达210名。")).toEqual([
      "綦江区 新增专利 =300件",
      "綦江区 孵化器 =12家",
      "綦江区 科技特派员 =210名",
    ]);
  });
  it("should read a threshold as part of what is counted", () => {
    expect(lines("博览会签约重大项目71个,其中投资额超百亿元的项目8个。", ["Event 博览会"])).toEqual([
      "博览会 重大项目 =71个",
      "博览会 项目 =8个",
    ]);
  });
  it("should keep the digits that a project counts in characters", () => {
    expect(lines("甲大学在新区新建两个中心。前来的专家有四位:王一、李二、张三、赵四。", ["Institution 甲大学", "Park 科学城"])).toEqual([
      "甲大学 中心 =2个",
      "甲大学 专家 =4位",
    ]);
  });
  it("should find once what headline and body say", () => {
    const found = find(
      "# 36个智能项目进驻新区\n新区11月9日办了一场签约会,本次落定的项目达36个,协议投资58亿元。这36个项目多在装备行业。36个项目将分期动工。",
      ["Park 新区"],
    );
    expect(found.map(({ words }) => words)).toEqual(["项目达36个", "协议投资58亿元"]);
  });
  it("should quote the number with its measure", () => {
    const found = find("两江新区已落地项目43个,建有10万平方米产业楼宇。", ["Park 两江新区"]);
    expect(found.map(({ words, measure }) => [words, measure])).toEqual([
      ["项目43个", "项目"],
      ["10万平方米产业楼宇", "产业楼宇面积"],
    ]);
  });
});
describe("numbers that measure nothing", () => {
  it.each([
    "今年是两地合作的第3个年头,双方就三个方面、四项原则达成共识,坚持“四个面向”,处理好五个方面的关系。",
    "第三批名单公示5个工作日,咨询电话023-67513966,12月1日起受理,总第384期02版刊登。",
    "5G、3D打印、1+N模式、33618体系都写进了《100个重点项目清单》。",
    "两家研究院的负责人谈了两个小时,这次会议一共开了3天。",
    "该校35岁以下教师每年至少听课10次,前5名可获推荐。",
    "首创四大千亿级产业集群,入选世界500强,是全国第一个区域中心。",
    "校党委书记一行5人前来考察,两地将携手打好四张牌。",
    "科学城涉及北碚、沙坪坝、九龙坡、江津、璧山5个区。",
    "距成都市中心约30公里,驱车1小时可达。",
    "建设“1个中心+3个基地”,形成“一中心、一基地、四园区”的格局。",
  ])("should find none in: %s", (text) => expect(lines(text)).toEqual([]));
  it("should take none from names and titles", () => {
    expect(lines("时速400公里列车控制项目入选《川渝10个重点项目名单》。", ["Project 时速400公里列车控制项目"])).toEqual([]);
  });
  it("should find none without anyone to measure", () => {
    expect(findIndicators(passage("建成平台5个。"), recognised(passage("建成平台5个。"), []))).toEqual([]);
  });
});
//# sourceMappingURL=find-indicators.test.js.map
