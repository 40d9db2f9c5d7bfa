import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** Colours are the product's own variables, so that the editor follows the theme without being told. */
const look = EditorView.theme({
  "&": { height: "100%", fontSize: "var(--code)", backgroundColor: "var(--panel)", color: "var(--ink)" },
  "&.cm-focused": { outline: "2px solid var(--act)", outlineOffset: "-2px" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.6", overflow: "auto" },
  // no space is shown in an id that has none
  ".cm-content": { padding: "10px 0", caretColor: "var(--ink)", textAutospace: "no-autospace" },
  ".cm-line": { padding: "0 12px 0 4px" },
  ".cm-gutters": { backgroundColor: "var(--panel)", color: "var(--ink3)", border: "none" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "transparent" },
  "&.cm-focused .cm-activeLine": { backgroundColor: "color-mix(in srgb, var(--sunk) 70%, transparent)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground, .cm-content ::selection": {
    backgroundColor: "color-mix(in srgb, var(--act) 24%, transparent)",
  },
  ".cm-placeholder": { color: "var(--ink3)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-matchingBracket": { backgroundColor: "var(--mark) !important" },
  ".cm-tooltip": {
    backgroundColor: "var(--raised)",
    border: "1px solid var(--line)",
    borderRadius: "8px",
    boxShadow: "var(--lift)",
    maxWidth: "420px",
    overflow: "hidden",
  },
  ".cm-tooltip-autocomplete > ul": { fontFamily: "var(--mono)", maxHeight: "260px" },
  ".cm-tooltip-autocomplete > ul > li": { padding: "3px 10px" },
  ".cm-tooltip-autocomplete > ul > li[aria-selected]": { backgroundColor: "var(--ink)", color: "var(--panel)" },
  ".cm-completionDetail": { color: "inherit", fontStyle: "normal", marginLeft: "10px" },
  ".cm-completionIcon": { display: "none" },
  ".cm-completionInfo, .cm-tooltip-hover": { padding: "8px 12px", fontFamily: "var(--font)", lineHeight: "19px", whiteSpace: "pre-wrap" },
  ".cm-diagnostic": { borderLeft: "3px solid var(--cross)", padding: "5px 10px", fontFamily: "var(--font)" },
  ".cm-lintRange-error": { backgroundImage: "none", textDecoration: "underline wavy var(--cross)", textUnderlineOffset: "4px" },
  ".cm-panels": { backgroundColor: "var(--sunk)", color: "var(--ink)", borderColor: "var(--line)" },
  ".cm-foldPlaceholder": { backgroundColor: "var(--sunk)", border: "1px solid var(--line2)", color: "var(--ink2)" },
});

const highlight = HighlightStyle.define([
  { tag: [tags.definitionKeyword, tags.modifier], color: "var(--kind-Lab)", fontWeight: "600" },
  // the grammar takes a field called "type" or "input" for a keyword
  { tag: [tags.propertyName, tags.keyword], color: "var(--act)" },
  { tag: [tags.attributeName], color: "var(--warn)" },
  { tag: [tags.variableName], color: "var(--warn)" },
  { tag: [tags.string], color: "var(--ok)" },
  { tag: [tags.integer, tags.float, tags.number, tags.bool, tags.null, tags.special(tags.name)], color: "var(--warn)" },
  { tag: [tags.lineComment], color: "var(--ink3)" },
  { tag: [tags.atom], color: "var(--ink)" },
]);

export const editorLook = [look, syntaxHighlighting(highlight)];
