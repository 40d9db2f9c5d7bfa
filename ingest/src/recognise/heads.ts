import type { Kind } from "@chengyu-atlas/model";
import { words } from "./words/list.js";

/** What a name must have besides its head, to be one. */
export type Demand =
  /** A word of its own: a brand, a place, a subject. */
  | "content"
  /** A place alone is too little: 重庆重点实验室 is a category. */
  | "subject";

/** The last word of a name, which says what the thing is. */
export interface Head {
  readonly kind: Kind;
  readonly subtype?: string;
  readonly demand: Demand;
}

function heads(kind: Kind, subtype: string | undefined, demand: Demand, table: string): (readonly [string, Head])[] {
  return words(table).map((word) => [word, { kind, demand, ...(subtype === undefined ? {} : { subtype }) }] as const);
}

/** Every head. The longest that fits is taken, so 工程技术研究中心 stands beside 研究中心. */
export const HEADS: ReadonlyMap<string, Head> = new Map([
  ...heads(
    "Institution",
    "university",
    "content",
    "大学 学院 职业学院 职业技术学院 职业技术大学 职业大学 专科学校 高等专科学校 技师学院 党校 社会主义学院 中学 中学校 小学 小学校 附属小学 附属中学 实验小学 实验中学 农学院 工学院 医学院 理学院 商学院 法学院 师范学院 文理学院 工业学院 研究生院 校区 院区 分校",
  ),
  ...heads(
    "Institution",
    "institute",
    "content",
    "研究院 研究总院 研究所 研究设计院 勘察设计院 设计研究院 勘测设计研究院 规划设计研究院 设计院 规划院 科学院 分院 分所 联合研究院 产业研究院 产业技术研究院 技术研究院 创新研究院 发展研究院 科学研究院 科学研究所 工程研究院 中央研究院 研究分院 研究分中心 检验院 检测院 检测研究院 情报研究所 农科院 社科院 环科院 总体院 高等技术研究院 高等研究院 战略研究院",
  ),
  ...heads(
    "Institution",
    "company",
    "content",
    "有限公司 股份有限公司 有限责任公司 集团有限公司 集团股份有限公司 科技有限公司 集团有限责任公司 控股有限公司 控股集团 集团公司 集团 公司 分公司 子公司 总公司 股份 总部 全球总部 区域总部 西南总部 西部总部 中国总部 第二总部 银行 分行 支行 证券 工厂 合作社 事务所 律师事务所 信用社 交易所 担保公司",
  ),
  ...heads(
    "Institution",
    "government",
    "content",
    "人民政府 政府 委员会 管理委员会 管委会 党工委 筹委会 筹备委员会 工作委员会 办公厅 政府办公厅 管理局 监督管理局 监管局 总局 监督管理总局 金融监督管理总局 管理办公室 工作办公室 领导小组 组委会 组委会办公室 指挥部 人民法院 法院 人民检察院 检察院 海关 税务局 监察局 党群工作部 组织部 宣传部 统战部 街道办事处 办事处 人大常委会 政协 公安局 气象局 地震局 通信管理局 邮政管理局 代表处 总领事馆 领事馆 大使馆",
  ),
  ...heads("Institution", "government", "subject", "办公室 秘书处 工作专班"),
  ...heads(
    "Institution",
    "hospital",
    "content",
    "医院 附属医院 人民医院 第一人民医院 第二人民医院 第三人民医院 中心医院 中医院 中医医院 中西医结合医院 儿童医院 妇幼保健院 妇女儿童医院 肿瘤医院 口腔医院 总医院 卫生院 疾控中心 疾病预防控制中心 医学中心",
  ),
  ...heads("Institution", "alliance", "content", "联盟 产业联盟 创新联盟 战略联盟 高校联盟 院校联盟 大学联盟 企业联盟 院所联盟"),
  ...heads("Institution", "alliance", "subject", "联合体 创新联合体 共同体"),
  ...heads(
    "Institution",
    "association",
    "content",
    "协会 学会 联合会 总会 商会 促进会 研究会 基金会 理事会 分会 行业协会 科协 老科协 工商联 侨联 总工会 团委 科学技术协会 联谊会 俱乐部 商协会 同学会 校友会 专委会 专业委员会",
  ),
  ...heads(
    "Institution",
    "other",
    "subject",
    "智库 人才交流开发中心 文献情报中心 工作室 出版社 报社 电视台 博物馆 科技馆 植物园 动物园 图书馆 美术馆 大剧院 交流中心 对外交流中心 人才交流中心 生产力促进中心 科学技术发展中心 技术发展中心 科技发展中心 科技交流中心 科技评估中心 服务中心 技术转移中心 交易中心 拍卖行",
  ),
  ...heads(
    "Park",
    undefined,
    "content",
    "科学城 高新区 高新技术产业开发区 经济技术开发区 经开区 新区 开发区 协同创新区 产业园 产业园区 产业城 科技园 科技园区 科技城 大学科技园 国家大学科技园 知识城 海创园 创新园 科创园 高新园 微电园 软件园 产业功能区 功能区 保税区 综合保税区 综保区 保税港区 自贸区 自贸试验区 自由贸易试验区 创新港 创业谷 数据谷 大数据谷 智谷 硅谷 光谷 生物城 国际生物城 未来城 大学城 生态城 智慧园 工业园 工业园区 物流园 物流园区 智慧公园 科技走廊 科创走廊 创新走廊 孵化园 创业园 双创园 留创园 创新城 科创城 科技创新城 科教城 科创中心园 医学城 中药城 药城 健康城 航天城 航空城 智慧城 智能网联汽车城 生态岛 科学岛 科创岛 车谷 药谷 软件谷 科技谷 创谷 芯谷 社区园 示范园 示范园区 高新园区 合作园区 产业合作园区 飞地园区 港区 服务产业园 先导区 起步区",
  ),
  ...heads(
    "Park",
    undefined,
    "subject",
    "产业基地 产业化基地 示范区 试验区 先行区 集聚区 聚集区 合作区 承接区 示范基地 国家级新区 创新区 园区 孵化器 加速器 众创空间 创新谷 创客空间 产业带 产业走廊 创新基地 基地 小镇 科技小镇 创新小镇 广场 创新示范区 创新发展试验区 农业高新技术产业示范区 孵化基地 双创基地 创新社区 创业社区 人才社区 社区",
  ),
  ...heads(
    "Lab",
    "laboratory",
    "subject",
    "实验室 重点实验室 国家重点实验室 全国重点实验室 国家实验室 联合实验室 工程实验室 实验站 试验站 观测站 野外科学观测研究站 研究站 工作站 博士后工作站 博士后科研工作站 院士工作站 专家工作站 院士专家工作站 科技小院",
  ),
  ...heads(
    "Lab",
    "centre",
    "subject",
    "研究中心 工程中心 技术中心 创新中心 工程研究中心 工程技术研究中心 技术创新中心 产业创新中心 制造业创新中心 协同创新中心 联合创新中心 科技创新中心 企业技术中心 研发中心 联合研发中心 技术研发中心 超算中心 智算中心 计算中心 超级计算中心 人工智能计算中心 数据中心 大数据中心 科学中心 综合性科学中心 检测中心 测试中心 检验检测中心 质检中心 临床医学研究中心 联合研究中心 应用数学中心 分中心 孵化中心 创新孵化中心 数学中心 医学研究中心 转化中心 中试中心 成果转化中心 设计中心 工业设计中心 赋能中心 体验中心 展示中心 运营中心 运行中心 调度中心 指挥中心 培训中心 实训中心 资源中心 中心",
  ),
  ...heads(
    "Lab",
    "platform",
    "subject",
    "平台 服务平台 公共服务平台 共享平台 创新平台 研发平台 检测平台 云平台 验证平台 中试平台 样本库 资源库 种质资源库 基因库 数据库 治疗平台 中试基地 概念验证中心",
  ),
  ...heads(
    "Lab",
    "facility",
    "subject",
    "装置 实验装置 研究装置 大科学装置 望远镜 射电望远镜 天文台 观测设施 大科学设施 风洞 加速器装置 光源 仿星器",
  ),
  ...heads(
    "Place",
    "address",
    "content",
    "会议中心 国际会议中心 会展中心 国际会展中心 博览中心 国际博览中心 国际学术交流中心 学术交流中心 大酒店 酒店 宾馆 大礼堂 会展城 体育中心 奥体中心",
  ),
  ...heads(
    "Project",
    undefined,
    "subject",
    "项目 工程 专项 生产线 生产基地项目 示范项目 基地项目 管理系统 控制系统 系统 科创母基金 母基金 创新基金 科技创新基金 科创基金 产业基金 产业投资基金 创投基金 投资基金 引导基金 股权投资基金",
  ),
]);
