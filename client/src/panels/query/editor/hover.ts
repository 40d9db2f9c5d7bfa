import { type EditorView, hoverTooltip, type Tooltip } from "@codemirror/view";
import { getSchema, offsetToPos } from "cm6-graphql";
import { getHoverInformation } from "graphql-language-service";

/** What the schema says of the field, argument or type under the pointer. */
export const schemaHover = hoverTooltip((view: EditorView, offset: number): Tooltip | null => {
  const schema = getSchema(view.state);
  if (!schema) return null;
  const word = view.state.wordAt(offset);
  if (!word) return null;
  // the token is read up to the place asked for: its end is within the word
  const said = getHoverInformation(schema, view.state.doc.toString(), offsetToPos(view.state.doc, Math.min(offset + 1, word.to)));
  const text = typeof said === "string" ? said : "";
  if (text.trim() === "") return null;
  return {
    pos: word.from,
    end: word.to,
    above: true,
    create: () => {
      const dom = document.createElement("div");
      dom.textContent = text;
      return { dom };
    },
  };
});
