import { describeFrame } from "../testing/describe-frame.js";

describeFrame("funded/by", {
  states: [
    ["{L:青禾算力中心}占地40亩,由{I:青禾集团}出资3亿元建设。", "FUNDED 青禾集团 → 青禾算力中心 done 3亿元"],
    ["{L:青禾风洞}明年动工,由{I:白鹤集团}投资2亿元建设,拟后年投用。", "FUNDED 白鹤集团 → 青禾风洞 done 2亿元"],
  ],
  nothing: ["{L:青禾算力中心}占地40亩,由社会资本出资建设。", "希望{L:青禾算力中心}由{I:青禾集团}出资3亿元建设。"],
});
