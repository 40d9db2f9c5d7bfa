import { unitsOf } from "../reading/units.js";
import { words } from "./words/list.js";

/** Words that go before a title and belong to it: 常务|副|校长. */
const BEFORE = words(`
  宣传部 组织部 统战部 分党组 校党委 院党委 局党委 党委 党组 党工委 管委会 管理委员会 董事会 理事会 监事会 学术委员会 政府 办公室 主要 相关 党总支 党支部 党政 纪委 纪检组 常务 执行 名誉 副 总 首席 高级 资深 特聘 终身 讲席 客座 兼职 联席 轮值 代理 代 原 时任 前 现任 联合 独立 科研 技术 学术 专职 驻会 第一 全国 课题组 研发 生产 运营 市场 销售 财务 产品 质量 大区 区域 中国区 西南区 事业部 项目 项目组 团队 专班 创始 首任 首届 机关 工会 教务 科技 工程 青年 分管 国家级 一级 二级 三级
`);

/** Titles. Longer ones are tried first, so 院长助理 is one and not 院长 with a name 助理. */
const BASES = words(`
  CEO CTO CFO COO 市领导 省领导 区领导 县领导 校领导 院领导 领导 总书记 书记 副书记 常委 委员 候补委员 组织员 主席 副主席 总理 国务委员 部长 副部长 司长 副司长 司令员 政委 省长 副省长 市长 副市长 区长 副区长 县长 副县长 州长 镇长 乡长 主任委员 主委 主任 副主任 秘书长 副秘书长 理事长 副理事长 会长 副会长 理事 常务理事 监事长 盟长 局长 副局长 厅长 副厅长 处长 副处长 科长 副科长 科员 调研员 巡视员 专员 总工程师 总经济师 总规划师 总会计师 总设计师 总师 总工 工程师 经济师 建筑师 设计师 院长助理 校长助理 总经理助理 所长助理 主任助理 助理 院长 副院长 校长 副校长 所长 副所长 站长 馆长 台长 社长 总编辑 主编 总编 行长 副行长 董事长 副董事长 董事 监事 总裁 副总裁 总经理 副总经理 经理 总监 总负责人 负责人 合伙人 创始人 联合创始人 创办人 首席执行官 首席技术官 首席科学家 科学家 院士 教授 副教授 助理教授 研究员 副研究员 助理研究员 讲师 讲席教授 博导 导师 博士生导师 硕士生导师 专家 组长 副组长 队长 副队长 班长 指挥长 总指挥 召集人 带头人 学科带头人 学术带头人 技术骨干 科研骨干 骨干 科研人员 研发人员 技术员 医师 主任医师 副主任医师 医生 护士长 法人代表 法定代表人 发言人 新闻发言人 人大代表 政协委员 总领事 领事 大使 参赞 顾问 特派员 联络员 秘书 干事 主管 厂长 董秘 成员 学生 博士生 研究生 博士后 博士 硕士 高级工程师 正高级工程师 高工 农艺师 园长 主播 同志 委员长
`);

const alternatives = (list: readonly string[]): string => [...new Set(list)].sort((a, b) => b.length - a.length).join("|");

/** A title at a place of the text, with what goes before it. */
export const TITLE = new RegExp(`(?:${alternatives(BEFORE)}){0,3}(?:${alternatives(BASES)})(?:之一)?`, "uy");

/** The characters with which titles begin, to be asked before the pattern. */
export const TITLE_STARTS = unitsOf([...BEFORE, ...BASES]);

/** Titles by which people are also called after their name: 唐良智市长, 王教授. */
export const CALLED = new RegExp(
  `(?:${alternatives(words("总书记 书记 院士 教授 市长 省长 主任 校长 院长 研究员 董事长 总经理 博士 委员"))})`,
  "uy",
);

/** Every title word, for the lexer. */
export const TITLE_WORDS: readonly string[] = [...BASES, "副书记", "总书记"];

/** What is put behind a name in lists, besides the title before it: 副校长甲教授、乙教授. */
export const HONORIFIC = /(?:教授|院士|博士|研究员|同志|先生|女士|将军|少将)/uy;

/** Titles of the head of a government, who serves the government of the place: 市长 → 市政府. */
export const MAYORS = /^(?:代|代理)?(?:常务)?(?:副)?(市长|省长|区长|县长|州长)$/u;
