import type { Extension } from "@codemirror/state";
import { EditorState } from "@codemirror/state";

/** What the editor itself says, in Chinese. English is its own. */
const ZH: Readonly<Record<string, string>> = {
  "Control character": "控制字符",
  "Fold line": "收起",
  "Unfold line": "展开",
  "folded code": "已收起",
  unfold: "展开",
  to: "至",
  Diagnostics: "问题",
  "No diagnostics": "没有问题",
  Find: "查找",
  Replace: "替换",
  next: "下一处",
  previous: "上一处",
  all: "全部",
  "match case": "区分大小写",
  "by word": "全字匹配",
  replace: "替换",
  "replace all": "全部替换",
  close: "关闭",
  regexp: "正则",
  Completions: "补全",
};

export function editorWords(language: "zh" | "en"): Extension {
  return language === "zh" ? EditorState.phrases.of({ ...ZH }) : [];
}
