import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { bracketMatching, foldGutter, foldKeymap, indentOnInput } from "@codemirror/language";
import { type Diagnostic, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { searchKeymap } from "@codemirror/search";
import { Compartment, EditorState, type Extension, Prec } from "@codemirror/state";
import { EditorView, highlightActiveLine, keymap, lineNumbers, placeholder } from "@codemirror/view";
import { useEffect, useEffectEvent, useRef } from "react";
import { useLanguageShown } from "../../../i18n/use-label.js";
import { editorLook } from "./theme.js";
import { editorWords } from "./words.js";

export interface Place {
  readonly line: number;
  readonly column: number;
  readonly at: number;
}

interface Props {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Ctrl or ⌘ and Enter. */
  readonly onRun: () => void;
  /** Ctrl or ⌘, Shift and P. */
  readonly onPrettify: () => void;
  readonly label: string;
  readonly testId: string;
  /** What the text is: its language, completion, hovers. Another array takes the place of the last. */
  readonly language: readonly Extension[];
  /** Faults that somebody else found in the text, in offsets; they stay until the text is changed. */
  readonly faults?: readonly Diagnostic[];
  /** A place to go to; `at` tells one wish from the next. */
  readonly place?: Place | null;
  readonly hint?: string;
  readonly lines?: boolean;
}

/** One text editor: it holds its own text and tells of changes; a value from outside that differs takes the text's place. */
export function CodeEditor({ value, onChange, onRun, onPrettify, label, testId, language, faults, place, hint, lines = true }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const parts = useRef({ language: new Compartment(), words: new Compartment() });
  const shown = useLanguageShown();
  const changed = useEffectEvent(onChange);
  const run = useEffectEvent(onRun);
  const prettify = useEffectEvent(onPrettify);
  const first = useRef({ value, language, hint, lines, label, shown });
  useEffect(() => {
    if (!box.current) return;
    const from = first.current;
    const act = (what: () => void) => () => {
      what();
      return true;
    };
    const made = new EditorView({
      parent: box.current,
      state: EditorState.create({
        doc: from.value,
        extensions: [
          Prec.highest(
            keymap.of([
              { key: "Mod-Enter", run: act(() => run()) },
              { key: "Mod-Shift-p", run: act(() => prettify()) },
            ]),
          ),
          from.lines ? [lineNumbers(), foldGutter()] : [],
          history(),
          indentOnInput(),
          bracketMatching(),
          closeBrackets(),
          autocompletion(),
          highlightActiveLine(),
          EditorView.lineWrapping,
          // Escape and then Tab leaves the editor by the keyboard
          keymap.of([
            ...closeBracketsKeymap,
            ...completionKeymap,
            ...defaultKeymap,
            ...searchKeymap,
            ...historyKeymap,
            ...foldKeymap,
            ...lintKeymap,
            indentWithTab,
          ]),
          from.hint ? placeholder(from.hint) : [],
          editorLook,
          EditorView.contentAttributes.of({ "aria-label": from.label, spellcheck: "false" }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) changed(update.state.doc.toString());
          }),
          parts.current.words.of(editorWords(from.shown)),
          parts.current.language.of([...from.language]),
        ],
      }),
    });
    view.current = made;
    return () => {
      view.current = null;
      made.destroy();
    };
  }, []);
  useEffect(() => {
    const made = view.current;
    if (!made || made.state.doc.toString() === value) return;
    made.dispatch({ changes: { from: 0, to: made.state.doc.length, insert: value } });
  }, [value]);
  useEffect(() => {
    view.current?.dispatch({ effects: parts.current.language.reconfigure([...language]) });
  }, [language]);
  useEffect(() => {
    view.current?.dispatch({ effects: parts.current.words.reconfigure(editorWords(shown)) });
  }, [shown]);
  useEffect(() => {
    const made = view.current;
    if (!made || !faults) return;
    const length = made.state.doc.length;
    const held = faults.map((fault) => ({ ...fault, from: Math.min(fault.from, length), to: Math.min(fault.to, length) }));
    made.dispatch(setDiagnostics(made.state, held));
  }, [faults]);
  useEffect(() => {
    const made = view.current;
    if (!made || !place) return;
    const line = made.state.doc.line(Math.min(Math.max(1, place.line), made.state.doc.lines));
    made.dispatch({ selection: { anchor: Math.min(line.to, line.from + place.column - 1) }, scrollIntoView: true });
    made.focus();
  }, [place]);
  return <div ref={box} data-testid={testId} style={{ height: "100%", minHeight: 0 }} />;
}
