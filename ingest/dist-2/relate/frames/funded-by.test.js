import { describeFrame } from "../testing/describe-frame.js";

describeFrame("funded/by", {
  states: [
    [
      "{I:青禾研究院}设在{I:白鹤大学},首期由{I:远山集团}投入科研经费3000万元。",
      "FUNDED 远山集团 → 青禾研究院 done 3000万元",
      "LOCATED_IN 青禾研究院 → 白鹤大学 done",
    ],
    ["{L:青禾算力中心}占地40亩,由{I:青禾集团}出资3亿元建设。", "FUNDED 青禾集团 → 青禾算力中心 done 3亿元"],
    ["{L:青禾风洞}明年动工,由{I:白鹤集团}投资2亿元建设,拟后年投用。", "FUNDED 白鹤集团 → 青禾风洞 done 2亿元"],
  ],
  nothing: ["{L:青禾算力中心}占地40亩,由社会资本出资建设。", "希望{L:青禾算力中心}由{I:青禾集团}出资3亿元建设。"],
});
//# sourceMappingURL=funded-by.test.js.map
