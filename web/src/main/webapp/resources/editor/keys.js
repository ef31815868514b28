// What the keyboard does in the text.
import { AllSelection, Selection, TextSelection } from "../prosemirror/prosemirror-state.js";
import { baseKeymap, chainCommands, exitCode } from "../prosemirror/prosemirror-commands.js";
import { redo, undo } from "../prosemirror/prosemirror-history.js";
import { keymap } from "../prosemirror/prosemirror-keymap.js";
import { splitListItem } from "../prosemirror/prosemirror-schema-list.js";
import { isField, isLine, schema } from "./schema.js";
import { addLink, currentBlock, duplicateBlock, insertBlock, moveBlock } from "./block-commands.js";
import { mergeExchange, removeBlankAnswer, splitExchange } from "./exchange-commands.js";
import { indent, outdent, toggleEm, toggleHeading, toggleList, toggleStrong } from "./format-commands.js";

/** Keys of every text, also of the standfirst. */
export function textKeys(openLink) {
  return keymap({
    "Mod-b": toggleStrong,
    "Mod-i": toggleEm,
    "Mod-k": openLink,
    "Mod-Shift-6": toggleHeading,
    "Mod-Shift-7": toggleList(schema.nodes.ordered_list),
    "Mod-Shift-8": toggleList(schema.nodes.bullet_list),
    "Mod-z": undo,
    "Mod-y": redo,
    "Mod-Shift-z": redo,
    "Mod-Home": toThe(Selection.atStart),
    "Mod-End": toThe(Selection.atEnd),
    "Shift-Mod-Home": upToThe(Selection.atStart),
    "Shift-Mod-End": upToThe(Selection.atEnd),
    "Shift-Enter": chainCommands(exitCode, lineBreak),
    Enter: splitListItem(schema.nodes.list_item),
    Tab: indent,
    "Shift-Tab": outdent,
  });
}

/** Keys of the blocks. */
export function blockKeys() {
  return keymap({
    Enter: leaveLine,
    "Mod-Enter": onward,
    "Mod-a": selectField,
    Backspace: removeBlankAnswer,
    "Alt-ArrowUp": onCurrent((id) => moveBlock(id, -1)),
    "Alt-ArrowDown": onCurrent((id) => moveBlock(id, 1)),
    "Alt-Shift-d": onCurrent(duplicateBlock),
    "Alt-Shift-q": splitExchange("question"),
    "Alt-Shift-a": splitExchange("answer"),
    "Alt-Shift-m": onCurrent((id) => mergeExchange(id, -1)),
  });
}

export const otherKeys = keymap(baseKeymap);

function onCurrent(commandFor) {
  return (state, dispatch) => {
    const block = currentBlock(state);
    return Boolean(block) && commandFor(block.node.attrs.id)(state, dispatch);
  };
}

// Browsers find neither where what may not be written stands between the blocks.
function toThe(place) {
  return (state, dispatch) => {
    dispatch?.(state.tr.setSelection(place(state.doc)).scrollIntoView());
    return true;
  };
}

function upToThe(place) {
  return (state, dispatch) => {
    const selection = TextSelection.between(state.selection.$anchor, place(state.doc).$head);
    dispatch?.(state.tr.setSelection(selection).scrollIntoView());
    return true;
  };
}

function lineBreak(state, dispatch) {
  if (!state.selection.$from.parent.inlineContent || isLine(state.selection.$from.parent)) {
    return false;
  }
  dispatch?.(state.tr.replaceSelectionWith(schema.nodes.hard_break.create()).scrollIntoView());
  return true;
}

// A line has no second one: Enter goes on to the next field of the block, or to one more link.
function leaveLine(state, dispatch) {
  const { $from } = state.selection;
  if (!isLine($from.parent)) {
    return false;
  }
  const block = currentBlock(state);
  const next = Selection.findFrom(state.doc.resolve($from.after()), 1, true);
  if (next && next.from < block.pos + block.node.nodeSize) {
    dispatch?.(state.tr.setSelection(next).scrollIntoView());
    return true;
  }
  return block.node.type.name === "related" ? addLink(block.node.attrs.id)(state, dispatch) : onward(state, dispatch);
}

// From the question to its answer; from anywhere else to a new exchange.
function onward(state, dispatch) {
  const block = currentBlock(state);
  const { $from } = state.selection;
  if (block && $from.depth >= 2 && $from.node(2).type.name === "question") {
    dispatch?.(state.tr.setSelection(Selection.near(state.doc.resolve($from.after(2) + 1))).scrollIntoView());
    return true;
  }
  return insertBlock("exchange", block ? block.index + 1 : state.doc.childCount, "")(state, dispatch);
}

// The first time the field, the second time everything.
function selectField(state, dispatch) {
  const { $from, $to } = state.selection;
  const depth = fieldDepth($from);
  if (depth === 0 || $from.sharedDepth($to.pos) < depth || state.selection instanceof AllSelection) {
    return false;
  }
  const field = TextSelection.between(state.doc.resolve($from.start(depth)), state.doc.resolve($from.end(depth)));
  if (field.eq(state.selection)) {
    return false;
  }
  dispatch?.(state.tr.setSelection(field));
  return true;
}

/** How deep the field is that holds the position; 0 where there is none. */
export function fieldDepth($pos) {
  for (let depth = $pos.depth; depth > 0; depth--) {
    if (isField($pos.node(depth))) {
      return depth;
    }
  }
  return 0;
}
