import { describeFrame } from "../testing/describe-frame.js";

const LEFT = "{I:市科技局}局长{P:钟远@市科技局:局长}";
const RIGHT = "{I:省科技厅}厅长{P:何立@省科技厅:厅长}";
const POSTS = ["AFFILIATED_WITH 钟远 → 市科技局 done [局长]", "AFFILIATED_WITH 何立 → 省科技厅 done [厅长]"];
describeFrame("signed-with/hand", {
  states: [
    [`5月9日,${LEFT}与${RIGHT}签署协议。`, ...POSTS, "SIGNED_WITH 市科技局 → 省科技厅 done 2023-05-09"],
    [`${LEFT}和${RIGHT}代表双方签约。`, ...POSTS, "SIGNED_WITH 市科技局 → 省科技厅 done"],
    [`${LEFT}、${RIGHT}见面。{P:钟远}同{P:何立}在会上签订备忘录。`, ...POSTS, "SIGNED_WITH 市科技局 → 省科技厅 done"],
    [`${LEFT}将与${RIGHT}签署协议。`, ...POSTS, "SIGNED_WITH 市科技局 → 省科技厅 planned"],
    [`${LEFT}与${RIGHT}共同见证签约。`, ...POSTS],
    [`${LEFT}希望与${RIGHT}签约。`, ...POSTS],
  ],
  nothing: [
    "{P:钟远}与{P:何立}签署协议。",
    "{P:钟远}与{P:何立}出席签约仪式。",
    "{P:钟远}与{P:何立}未签约。",
    "{P:钟远}代表{I:市科技局}致谢{P:何立}。",
  ],
});
//# sourceMappingURL=signed-with-hand.test.js.map
