/** Roles whose cells name nodes, with the kinds that these may have, the likeliest first. */
export const NAMING = {
  party: ["Institution", "Park"],
  counterparty: ["Institution", "Park"],
  builder: ["Institution", "Park"],
  funder: ["Institution", "Park"],
  issuer: ["Institution"],
  employer: ["Institution", "Lab", "Park"],
  whole: ["Institution", "Lab", "Park"],
  alliance: ["Institution"],
  member: ["Institution"],
  host: ["Institution", "Park"],
  undertaker: ["Institution", "Park"],
  participant: ["Institution", "Park"],
  body: ["Institution", "Park", "Lab"],
  lab: ["Lab"],
  project: ["Project"],
  park: ["Park"],
  policy: ["Policy"],
  event: ["Event"],
  person: ["Person"],
  place: ["Place"],
  venue: ["Place"],
};
/** Headers by role. A header belongs here where it means one thing at the head of any table; others are judged by their ending and values. */
const HEADERS = [
  ["party", "甲方 甲方名称 甲方单位 签约方 签约主体 第一方 引进方"],
  ["counterparty", "乙方 乙方名称 乙方单位 丙方 合作方 合作单位 合作对象 合作企业 合作高校 合作机构 签约单位 签约企业 签约机构 对方单位"],
  ["builder", "共建单位 共建方 共建主体 联合共建单位 联合建设单位 参建单位 联合单位 共同建设单位"],
  ["funder", "投资方 投资单位 投资主体 投资企业 出资方 出资单位 资助单位 资助方"],
  ["issuer", "发布单位 发布机构 发布部门 发文单位 发文机关 发文部门 印发单位 印发机关 制定单位 制定机关 出台单位 出台部门"],
  ["employer", "工作单位 任职单位 所在单位 现任单位"],
  ["whole", "隶属单位 所属单位 上级单位 归属单位 所属机构 隶属机构"],
  ["alliance", "联盟 联盟名称 所属联盟 加入联盟 协会 协会名称 所属协会 学会名称 组织名称"],
  ["member", "成员 成员单位 成员名称 会员单位 会员名称 理事单位"],
  ["host", "主办单位 主办方 主办"],
  ["undertaker", "承办单位 承办方 承办"],
  ["participant", "参加单位 参会单位 出席单位 与会单位 参与单位"],
  [
    "body",
    "单位 单位名称 机构 机构名称 企业 企业名称 公司 公司名称 高校 高校名称 院校 院校名称 学校 学校名称 医院名称 院所 院所名称 部门 牵头单位 依托单位 实施单位 申报单位 承担单位 业主单位 建设单位 建设主体 主体 主体名称",
  ],
  ["lab", "平台 平台名称 实验室 实验室名称 创新平台 创新平台名称 科研平台 研发平台 中心名称 研发机构名称 载体名称 创新中心"],
  ["project", "项目 项目名称 工程 工程名称 签约项目 合作项目 建设项目 课题名称 重大项目"],
  ["park", "园区 园区名称 产业园 产业园区 开发区 高新区 所在园区 落户园区 入驻园区 落地园区"],
  ["policy", "政策 政策名称 文件 文件名称 规划名称 政策文件 协议名称"],
  ["event", "活动 活动名称 会议 会议名称 论坛 论坛名称"],
  [
    "person",
    "姓名 负责人 项目负责人 平台负责人 单位负责人 主要负责人 主任 院长 校长 所长 董事长 总经理 法定代表人 法人代表 学术带头人 首席科学家 院士",
  ],
  [
    "place",
    "地点 所在地 所在区县 区县 区(县) 所在区 城市 所在城市 市州 所在市 地区 地址 所在地区 建设地点 建设地址 落户地 落地区县 注册地",
  ],
  ["venue", "举办地点 会议地点 活动地点 签约地点 举办城市"],
  ["title", "职务 职位 岗位 现任职务"],
  ["alias", "简称 别名 曾用名 又名"],
  ["type", "类型 类别 性质 单位性质 单位类型 机构类型 机构性质 平台类型 平台类别"],
  ["status", "状态 进展 进度 建设状态 建设进展 建设进度 项目状态 项目进展 进展情况 推进情况"],
  ["signedOn", "签约时间 签约日期 签订时间 签订日期 签署时间 签署日期"],
  ["issuedOn", "发布时间 发布日期 发文时间 发文日期 印发时间 印发日期 出台时间 成文日期"],
  ["heldOn", "举办时间 举行时间 活动时间 会议时间 召开时间"],
  ["joinedOn", "加入时间 加入日期 入会时间 入盟时间"],
  ["begunOn", "成立时间 成立日期 建成时间 挂牌时间 揭牌时间 投用时间 落户时间 入驻时间"],
  ["date", "时间 日期"],
  ["period", "年份 年度 统计年份 统计年度 时期 统计时间 统计期 期间 报告期"],
  ["sum", "金额 合同金额 协议金额 签约金额 签约额 合同额 协议投资 协议投资额 签约投资额"],
  ["investment", "投资 投资额 总投资 总投资额 计划投资 计划总投资 投资金额 投资总额 投资规模 出资额 资助金额"],
  ["measure", "指标 指标名称 统计指标"],
  ["value", "数值 指标值 值 数据"],
  ["unit", "计量单位 指标单位 数据单位"],
  [
    "ignored",
    "序号 编号 号 no no. 备注 说明 简介 电话 联系电话 联系人 联系方式 邮箱 网址 邮编 统一社会信用代码 合作内容 主要内容 建设内容 项目内容 内容",
  ],
];
const BY_HEADER = new Map(HEADERS.flatMap(([role, headers]) => headers.split(" ").map((header) => [header, role])));
/** What the end of a header tells where the whole is not known. */
const BY_ENDING = [
  [/(?:实验室|平台|中心)(?:名称)?$/u, "lab"],
  [/(?:项目|工程)(?:名称)?$/u, "project"],
  [/(?:政策|规划|文件|办法|方案)名称$/u, "policy"],
  [/(?:园区|产业园|开发区)(?:名称)?$/u, "park"],
  [/(?:单位|机构|企业|公司|高校|院校|院所)(?:名称)?$/u, "body"],
  [/(?:负责人|带头人)$/u, "person"],
  [/职务$/u, "title"],
  [/(?:时间|日期)$/u, "date"],
  [/(?:投资|投资额)$/u, "investment"],
  [/(?:区县|地点|地址|所在地)$/u, "place"],
];
/** Takes unit and year off a header. */
export function parseHeader(label) {
  let name = label.normalize("NFKC").replace(/\s+/gu, "");
  const unit = /^(?<name>.+?)(?:\((?:单位[:：]?)?(?<unit>[^()]{1,8})\)|\/(?<slash>[^/()]{1,4}))$/u.exec(name)?.groups;
  const isUnit = unit !== undefined && !BY_HEADER.has(name);
  if (isUnit) name = unit["name"] ?? name;
  const year = /^(?<year>(?:19|20)\d{2})年?度?(?<rest>.*)$/u.exec(name)?.groups;
  if (year) name = year["rest"] ?? name;
  const said = isUnit ? (unit["unit"] ?? unit["slash"]) : undefined;
  return { name, ...(said !== undefined && { unit: said }), ...(year?.["year"] !== undefined && { year: year["year"] }) };
}
/** The role that a header has by its words alone. */
export function roleOfHeader(name) {
  return BY_HEADER.get(name.toLowerCase()) ?? BY_ENDING.find(([ending]) => ending.test(name))?.[1];
}
//# sourceMappingURL=headers.js.map
