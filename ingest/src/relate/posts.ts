/**
 * Words of posts, as they stand before or after a name. A word belongs here if it names the holder of a post and is
 * directly joined with the name.
 */
const POST =
  "书记|市长|省长|区长|县长|州长|主任|主席|院长|校长|所长|局长|厅长|处长|部长|司长|会长|社长|行长|台长|董事长|理事长|秘书长|总经理|总裁|经理|总监|总工程师|总设计师|工程师|教授|研究员|院士|博士|专家|委员|常委|党组成员|党委委员|班子成员|负责人|代表|领导|首席科学家|科学家|创始人|合伙人|助理|教师|老师|特派员|专员|巡视员|调研员|总师|馆长|董事|监事|参事|组长|团长|执行官|CEO";

/** What may stand before a post's word inside one title: 常务副, 党组, 管委会, 首席执行. */
const LEAD =
  "[我党政工团校院市省区县州厅局司处部组委纪常务首席执行高级副总荣誉名誉代原前任时兼管理会事科技研究政府办公室有关主要一二级博导硕士生特聘讲座终身技术项目中心实验与联席经兼任学盟第届首三四五宣传织统战]{0,12}";

/** A title that ends where the name begins. */
export const TITLE_BEFORE = new RegExp(`(?:${LEAD}(?:${POST}))$`, "u");

/** A title right after a name: 王某某院士. */
export const TITLE_AFTER = /^(?:院士|教授|研究员|博士|同志|先生|女士|书记|校长|院长|主任|市长|副市长|委员|董事长|总经理|一行)/u;
