// The two places of rich text: the blocks, and the standfirst above them.
import { EditorState } from "../prosemirror/prosemirror-state.js";
import { EditorView } from "../prosemirror/prosemirror-view.js";
import { history } from "../prosemirror/prosemirror-history.js";
import { readBlocks } from "./convert.js";
import { readRichText } from "./rich-text.js";
import { keepIdsUnique } from "./ids.js";
import { blockKeys, otherKeys, textKeys } from "./keys.js";
import { isLine, schema } from "./schema.js";
import { cleanPaste } from "./paste.js";
import { nodeViews } from "./views/index.js";

/** The blocks as one document, so that undo and selection span all of them. */
export function blocksView(place, desk, openLink, onChange) {
  const view = new EditorView(place, {
    state: blocksState([], openLink),
    nodeViews: nodeViews(desk),
    editable: () => desk.editable,
    attributes: { class: "blocks", "aria-label": desk.t("editor.blocks"), role: "textbox", "aria-multiline": "true" },
    transformPastedHTML: (html) => cleanPaste(html),
    handlePaste: pasteIntoLine,
    // The bar on top covers the first lines.
    scrollMargin: { top: 110, bottom: 60, left: 0, right: 0 },
    scrollThreshold: { top: 100, bottom: 40, left: 0, right: 0 },
    dispatchTransaction(tr) {
      const before = this.state;
      this.updateState(before.apply(tr));
      onChange(tr, before);
    },
  });
  return { view, load: (blocks) => view.updateState(blocksState(blocks, openLink)) };
}

function blocksState(blocks, openLink) {
  return EditorState.create({
    doc: readBlocks(blocks),
    plugins: [blockKeys(), textKeys(openLink), otherKeys, history({ newGroupDelay: 600 }), keepIdsUnique()],
  });
}

/** The standfirst: rich text with a history of its own. */
export function standfirstView(place, desk, openLink, onChange) {
  const view = new EditorView(place, {
    state: standfirstState("", openLink),
    editable: () => desk.editable,
    attributes: { class: "rich standfirst", id: "standfirst", "aria-labelledby": "standfirst-label", role: "textbox", "aria-multiline": "true", tabindex: "0" },
    transformPastedHTML: (html) => cleanPaste(html),
    dispatchTransaction(tr) {
      this.updateState(this.state.apply(tr));
      onChange(tr);
    },
  });
  return { view, load: (html) => view.updateState(standfirstState(html, openLink)) };
}

function standfirstState(html, openLink) {
  return EditorState.create({
    doc: readRichText(html, schema.nodes.standfirst),
    plugins: [textKeys(openLink), otherKeys, history({ newGroupDelay: 600 })],
  });
}

// A line takes the words alone, all of them, as one line.
function pasteIntoLine(view, event) {
  const words = event.clipboardData?.getData("text/plain").trim().replace(/\s*[\r\n]+\s*/g, " ");
  const { $from, $to } = view.state.selection;
  if (!words || !isLine($from.parent) || !$from.sameParent($to)) {
    return false;
  }
  view.dispatch(view.state.tr.insertText(words, $from.pos, $to.pos).scrollIntoView().setMeta("paste", true));
  return true;
}
