import { words } from "./list.js";

/** Words for regions that are no administrative unit. A name may open with one; alone it is none. */
export const REGIONS = words(`
  川渝 成渝 成渝地区 成渝地区双城经济圈 成渝双城经济圈 双城经济圈 成渝双城 巴蜀 西部 西南 西南地区 中西部 西北 华西 华中 华南 华东 华北 东北 长三角 珠三角 粤港澳 粤港澳大湾区 京津冀 长江经济带 长江上游 长江中游 成德眉资 成都平原 川南 川东北 川东 川西 川北 渝东北 渝东南 渝西 渝西地区 主城 主城都市区 攀西 环渤海 东盟 中新 中德 中法 中日 中韩 中英 中瑞 中意 中欧 中国 国家 全国 中华 中央 亚洲 欧洲 亚太 国际 一带一路 中国西部 中国西南 明月山 遂潼 万达开 泸永江 高竹 城宣万 资大 内荣 川渝毗邻地区 三峡库区 省 市 区 县
`);
