/** Family names of one character that newspapers of the region print, most of all first. */
export const SURNAMES = new Set(
  "习王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻厉伊仝郜海阎花权帅屠豆朴盖练廉禹井祖漆巴丰卿狄平索宣晋云敬扈晁芮普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇哈湛宾戎勾茅於呼揭干尉冶斯檀衣阴昝智幸奉植衡富尧闭萧傅赖洪常郁户税郗庹补沃勇苍英竺诸仁仉羿佴隗阚蔚蒯逄骈仵呙乜蹇淳谯苌庾贲麴宓衢殳夔訾桓笪濮雒荀菅缑芶贠璩禤".split(
    "",
  ),
);
/** Family names of two characters. */
export const COMPOUND_SURNAMES = new Set(
  "欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 司徒 令狐 夏侯 端木 长孙 宇文 轩辕 南宫 独孤 西门 呼延".split(" "),
);
/** Family names that are words of everyday use: only a title before them tells that they are one. */
export const RARE_SURNAMES = new Set("元位来都国公信展相强代先保言和由支计初门容要经首市束居能产生但承操刑时海阳户".split(""));
//# sourceMappingURL=surnames.js.map
