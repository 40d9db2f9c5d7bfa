const words = (text) => new Set(text.split(/\s+/).filter(Boolean));
/**
 * Words that may end the name of what is counted: real things, people and bodies that a paper gives numbers of. They show
 * where a noun ends that no mark closes (24个科研项目|落户) and that a small number in characters counts something.
 */
export const THINGS = words(`
  项目 子项目 企业 公司 机构 平台 中心 基地 实验室 研究院 研究所 院所 科研所 高校 院校 大学 学院 学校 中小学 医院 园区 产业园 高新区 开发区
  科技园 孵化器 加速器 众创空间 载体 联盟 协会 学会 商会 团队 人才 专家 学者 院士 教授 博士 博士后 硕士 本科生 研究生 学生 学员 师生 毕业生
  员工 职工 人员 人士 工程师 科学家 工作者 特派员 代表 代表团 展团 嘉宾 企业家 客商 居民 群众 游客 观众 用户 客户 农户 商户 会员 成员 选手 品种 成果 专利 论文 标准 软著 著作权
  商标 课题 专项 产品 设备 仪器 装置 设施 系统 服务器 机器人 车辆 汽车 飞机 列车 卫星 生产线 产线 车间 工厂 厂房 楼宇 写字楼 工作站 站点 基站
  充电桩 换电站 网点 门店 线路 航线 班列 车站 城市 国家 地区 区县 省市 省份 县区 乡镇 街道 社区 小区 家庭 床位 岗位 学位 协议 合同 订单
  方案 案例 政策 措施 事项 服务事项 活动 论坛 展会 赛事 讲座 场馆 景区 公园 酒店 学科 专业 课程 博士点 硕士点 图书 作品 贷款 基金 资金 补贴
  投资 债券 融资 样本 数据 模型 芯片 队列 工作室 技术 工艺 需求 场景 产业链 集群 单位 部门 组织 委员会 分会 股东 工程 示范区 试验区 示范点
  试点 品牌 创新体 共同体 仪器设备 标准件 零部件 能力 任务 清单 奖项 金奖 银奖 法人 市场主体 科技馆 图书馆 展位 展品 车位 住房 学堂 讲师 导师 书记 委员 法官 律师 医生 护士 教师 老师 干部 志愿者 官员 村民 市民 理事长 理事 总量 户数 校友 青年 少年 模范 名师 大师 乡贤 工匠 技师 劳模 议案 提案 建议 信息 床 楼 实验楼 温室 大棚 展馆 展厅 场地
`);
/** What is only spoken of as if it were counted: parts of an account, aims and figures of speech. */
export const ABSTRACT = words(`
  方面 方向 层面 维度 领域 环节 阶段 步骤 问题 关系 原则 特点 特征 优势 亮点 重点 要点 要素 角度 层次 意义 目标 意识 自信 关键词 字 转变 转型 坚持
  台阶 机遇 缩影 侧面 角色 优先 第一 百年 世纪 时代 梯队 步 主题 议题 内容 条件 原因 因素 板块 类别 类型 途径 路径 模式 机制 体系 抓手 引擎 支柱
  故事 文章 大奖 梦 短板 难题 课 环境 时间 小时 月 年 天 话题 全覆盖 说法 体会 层级 批次 批 身位 百分点 节点 举措 战 圈 地 半 季度
`);
/** Verbs and other words at which a noun before them ends: 150人|出席, 41个项目|集中签约. Words that also stand inside nouns are no such. */
const ENDS = `
  的 了 在 将 已 被 把 正 均 都 也 还 共 由 从 向 对 使 让 并 而 但 则 就 于 以及 及其 或者 参加 参会 出席 到会 与会 到场 派人 派出 派员 前来 来到 来渝 来蓉 来川 落户 入驻 落地 集中 现场 签约 签订 签署 签下
  开工 投产 竣工 投用 启动 启用 揭牌 亮相 发布 上线 上市 获批 获得 获评 获奖 获 荣获 入选 入围 成为 进入 进驻 完成 实现 达到 达 超过 突破 占 增长 增至 增加 同比 分别 先后 陆续 纷纷
  相继 同时 共同 联合 携手 一起 正式 成功 顺利 全部 全面 加快 加速 推进 推动 进行 开展 举行 举办 召开 建成 建有 拿到 带来 带动 带着 提供 形成 打造 组成 构成 组建 成立 纳入 列入
  通过 按照 根据 围绕 涉及 涵盖 覆盖 包括 包含 来自 分布 位于 聚集 集聚 汇聚 汇集 拥有 使用 采用 受益 享受 接受 承担 承接 支撑 助力 赋能 引领 促进 给予 发放 办理
  到 赴 访问 参观 考察 交换 发言 授课 座谈 竞相 共建 共享 高效 带头 携 协同 投入   会上 需 约 近 至少 有望 预计 计划 力争 累计 年产 只 是 为 有 与 和 等 中 上 内 里 间 后 前 时
`;
/** What must not follow a word, since the two begin another one: 中|心, 服务|器, 制造|业. */
const GUARDS = {
    到: "期", 中: "心国小试科央型华药医山级游等转介铝车冶", 上: "海市游云", 内: "容部江陆外蒙", 里: "程", 间: "接谍", 后: "台勤续备", 前: "沿端海列景", 时: "间代空速尚栅",
    在: "线职读校研建华川渝营册", 将: "军", 都: "市", 由: "器", 对: "外口象", 共: "建享性同", 可: "视再穿持", 能: "源力量级耗效", 为: "民", 有: "限色机效轨线", 与: "会",
    和: "平谐", 等: "级", 正: "高", 从: "业", 近: "地代", 达: "州", 需: "求", 占: "地", 使: "用", 并: "购网", 就: "业地", 集中: "供采", 同: "类步", 比: "例重", 着: "力重", 过: "程滤", 其: "他它",
    服务: "器业商员站区型", 生产: "线力性总许", 制造: "业商", 运营: "商", 培训: "师", 管理: "员局", 规划: "面总", 推广: "面", 投资: "额", 增加: "值", 增长: "率", 组织: "机", 现: "代场金有", 再: "生制",
    孵化: "器", 建设: "用", 开放: "式型", 上市: "公企", 称: "号", 说: "明", 发布: "会", 计划: "专家|项目|生|书|单列", 共同: "体", 联合: "体|会|实验|循环", 转化: "率",
}; // biome-ignore format: a table
/** What must not stand before a word of one character, since the two end another one: 成|都, 空|间, 国|有. */
const TAILS = {
    都: "成首", 间: "空车民房之夜期", 内: "国境市校区室省海", 上: "以线网海江", 后: "士售战产最前", 前: "目提靠产当", 中: "其高初集期川", 等: "高中初同相", 有: "国特稀私所专含享", 为: "华行作",
    与: "参", 和: "共饱柔", 对: "面应针相绝", 由: "自", 向: "方面定横纵导", 在: "现潜存所", 使: "大天", 就: "成", 达: "雷到抵发直", 约: "节合契公条", 近: "附邻", 需: "供内军必急", 共: "公中总",
    均: "平人", 正: "公改修", 让: "转", 了: "除", 里: "公", 时: "小同", 到: "签报", 获: "收", 从: "服", 把: "火", 被: "植", 于: "关用",
}; // biome-ignore format: a table
/** A guard is a set of characters, or of words apart by |. */
const guardOf = (guard) => (guard.includes("|") ? guard : `[${guard}]`);
function guarded(list, tails = {}) {
  const one = (word) => {
    const [tail, guard] = [tails[word], GUARDS[word]];
    return `${tail ? `(?<![${tail}])` : ""}${word}${guard ? `(?!${guardOf(guard)})` : ""}`;
  };
  return [...list]
    .sort((a, b) => b.length - a.length)
    .map(one)
    .join("|");
}
/** At `lastIndex`, a word at which a noun ends. */
export const END = new RegExp(guarded(words(ENDS), TAILS), "y");
/** Words that lead from a measure to its number: 企业|达到|719家, 院士|有|四位. */
export const TO_NUMBER = words(`
  现有 共有 已有 已达 拥有 还有 另有 又有 达到了 达到 达成 高达 多达 可达 将达 将达到 达 增至 增加到 增加至 增长到 增长至 升至 上升到 上升至 提升至 提升到 提高到 提高至 扩大到 扩大至 降至 降到 下降到 下降至 缩短至 缩短到
  约为 为 有 是 共计 总计 合计 累计 总共 共 仅需 只需 需要 需 仅 只 就 都 均 各 已经 已 预计 可 将 完成 实现 突破 了 到 至 从 由 可实现 预计可 分别 为约 有望 以前的 原来的 最初的 之前的 过去的 当初的 总数 数量为 就有 就达 约 整整 再 又 也 还 :
`);
/** Words that lead to a measure and are no part of it: time, manner, owners and the verbs that act on what is counted. */
const LEADS = `
  的 了 过 等 着 目前 现 现在 现已 如今 截至目前 到目前为止 迄今 已 已经 还 又 再 也 将 可 能 共 共计 总共 合计 累计 先后 陆续 分别 其中 其余 其 预计 计划 力争 拟 约 近年来 近年 据统计 据介绍 据了解 据悉 每年 每月 年内 当年 仅 只 就 都 均 各 各类 各种 各级 全部 各项 一共
  引进 引聚 引育 引入 集聚 聚集 汇聚 汇集 拥有 建有 设有 现有 已有 共有 有 建成 建设 建立 建起 新建成 组建 成立 设立 培育 孵化 孵化培育 孵化成立 打造 布局 落地 落户 入驻 签约 签订 签署 对接 服务 申请 申报 授权 获得 获批 获 取得 荣获 完成
  实现 实施 组织 组织实施 开展 承担 承接 参与 举办 开工 投产 发布 推出 形成 带动 带来 吸引 招收 培养 培训 遴选 选派 选出 认定 评选 入选 储备 梳理 征集 转化 推广 覆盖 涵盖 涉及 包括 包含 达成 促成 提供 发放 投放 捐赠
  生产 制造 接待 惠及 支持 资助 给予 推进 推动 加快 突破 攻克 解决 整合 开放 共享 联合 共同 链接 接入 安装 投用 启用 新添 收集 采集 聚合 聚焦 集合 围绕 达到 存储 输送 输出 选聘 聘请 派出 派驻 纳入 列入 储存 配备 配置 布设 铺设 开通 开行 开设 运营 管理 占有 主持
  在 对 向 为 与 和 同 及 以及 并 而 从 由 给 被 把 使 让 比 较 这次 此次 本次 这批 首批 当天 当日 现场 集中 全市 我市 本市 全省 我省 全区 我区 全县 全州 全国 全球 国内 国内外 当地 本地 两地 双方 三方 川渝 川渝两地 成渝两地 成渝地区 川渝地区 会上 本届 本次展会 本届展会 本届大会 本届论坛 他们 我们 它 该 这 一个 这个 一批 一座 一家 一项 这些 上述
  另外 此外 同时 随后 接下来 下一步 今后 未来 则 是 人才方面 方面 地方 区内 园内 院内 市内 辖区 介绍 表示 说 称 公司 企业已 截至 投建 总共有 成功 正式 顺利 持续 不断 一次性 第一批 新落地 落成 竣工 规划 规划建设 新签约 高标准 高水平 高质量 直接 间接 可容纳 容纳 后 位于 且 每天 每人 每家 每户 每个 每所 每名 这台 这款 这项 这条 这座 这家 该项 该款 对口 合力 合作 双方合作 自主 所 该区 该县 该市 该省 该院 该校 该所 该企业 该公司 该园区 该项目 该平台 该中心 该联盟 该集团 该基地 该实验室 该新区 全园 全校 全院
`;
/** At `lastIndex`, a word that leads to a measure. */
export const LEAD = new RegExp(guarded(words(LEADS)), "y");
/** Words that stand before a measure inside its clause and cut off what is before them. */
export const CUTS =
  `的 了 已 等 相关 有关 预计 累计 共计 实现 达到 发放 其中 已有 现有 共有 拥有 建有 引进 建成 聚集 集聚 汇聚 后可 先后 实施 开展 获得 取得 认定 带动 覆盖 吸引 完成 给予`.split(
    " ",
  );
/** Verbs that stand before a counted noun as its attribute: 28个签约项目. */
export const MODIFIERS = /^(?:集中签约|签约|落户|入驻|落地|上市|获奖|投产|开工|参会|参展|享受|联合|共同|共建|共享|参会){1,3}/;
/** Ways of giving a sum, with the name that a reader expects. */
export const SUM_VERBS = {
  拿出: "投资",
  斥资: "投资",
  耗资: "投资",
  投: "投资",
  出资: "出资",
  投入: "投入",
};
/** Verbs at which a noun ends only if it is whole: 企业|共建学院, but 三家川渝共建实验室. */
export const SOFT_ENDS = /^(?:共建|共享|联合|协同|支撑|引领|促进|赋能|承接|集聚|聚集|带动|推进|启动|使用|采用|投入)/;
/** Who spends is before these, and how far it has come: 某公司计划拿出. */
export const SPENDS = /(?:(?:计划|拟|将|已|要|共|再|又)(?:投资|投入|捐赠|资助)|拿出|斥资|耗资|出资)$/;
/** Words that say by how much something has changed. */
export const CHANGE =
  /((?:[比较与](?:\d{4}年|上年|去年|上月|同期|年初)(?:同期|底|末)?(?:相比)?|同比|环比|年均|平均|两年|累计|综合|同期)*)(增长|增加|提升|提高|下降|减少|降低|上升|上涨|回落|缩短|扩大|压缩|增|降|减)(?:了|约|近|达|高达|达到|超过|超)*$/;
/** 比全国平均水平高出4.8个百分点: a difference from something else. */
export const COMPARED = /比[^,。;]{2,14}?(高出|高|低|快|多|少)$/;
/** A stretch of time that leads to a measure: 近3年承担项目. */
export const LATELY = /(?:近|过去|前)?[\d一二三四五六七八九十两几]{1,3}年(?:来|间|里)?(?:时间)?/y;
/** Results that any branch or body has; whose they are is said before the verb: 装备制造产业实现|产值. */
export const RESULTS = /^(?:总?产值|工业总产值|增加值|营业?收入?|销售收入|销售额|税收|利润|利税|投资|出口额?|进出口额?|产量|销量)$/;
export const RESULT_OF = /^(.{2,14}?)(?:累计|共|已)*(?:实现|完成|达成)$/;
const BY_UNIT = [
  [/元$|币$|镑$/, "金额"],
  [/(?:平方公里|平方千米|平方米|平米|公顷|亩|m2)$/, "面积"],
  [/(?:公里\/小时|km\/h|米\/秒)$/, "速度"],
  [/(?:公里|千米|米|km|海里)$/, "长度"],
  [/(?:人|人次)$/, "人员"],
];
/** What is measured where only the unit says it. */
export function measureByUnit(unit) {
  return BY_UNIT.find(([pattern]) => pattern.test(unit))?.[1];
}
//# sourceMappingURL=words.js.map
