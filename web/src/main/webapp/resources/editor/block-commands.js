// What can be done with a block as a whole. Each is a ProseMirror command: (state, dispatch) => done.
import { Selection, TextSelection } from "../prosemirror/prosemirror-state.js";
import { emptyBlock } from "./convert.js";
import { findNamed, renamed } from "./ids.js";

/** The block that the caret is in: its node, position and index, or null. */
export function currentBlock(state) {
  const { $head } = state.selection;
  return $head.depth === 0 ? null : { node: $head.node(1), pos: $head.before(1), index: $head.index(0) };
}

/** The block of that name: its node, position and index, or null. */
export function blockNamed(doc, id) {
  const found = findNamed(doc, id);
  return found && { ...found, index: doc.resolve(found.pos).index(0) };
}

/** Where a block of that index begins; the index after the last is the end. */
export function positionOf(doc, index) {
  let pos = 0;
  for (let each = 0; each < index; each++) {
    pos += doc.child(each).nodeSize;
  }
  return pos;
}

/** Moves a block by some places, up when negative; the caret stays at its letter. */
export function moveBlock(id, places) {
  return (state, dispatch) => {
    const block = blockNamed(state.doc, id);
    const target = block && block.index + places;
    if (!block || target < 0 || target >= state.doc.childCount) {
      return false;
    }
    dispatch?.(moved(state, block, target));
    return true;
  };
}

/** Moves a block before the one that has that index now; used by dragging. */
export function moveBlockBefore(id, index) {
  return (state, dispatch) => {
    const block = blockNamed(state.doc, id);
    const target = block && (index > block.index ? index - 1 : index);
    return Boolean(block) && target !== block.index && moveBlock(id, target - block.index)(state, dispatch);
  };
}

function moved(state, { node, pos }, target) {
  const { anchor, head } = state.selection;
  const inside = anchor > pos && head > pos && anchor < pos + node.nodeSize && head < pos + node.nodeSize;
  const tr = state.tr.delete(pos, pos + node.nodeSize);
  const to = positionOf(tr.doc, target);
  tr.insert(to, node);
  if (inside) {
    tr.setSelection(TextSelection.create(tr.doc, anchor - pos + to, head - pos + to));
  }
  return tr.setMeta("announce", { key: "notice.moved", values: [target + 1, tr.doc.childCount] }).scrollIntoView();
}

/** Puts a copy under new names after a block. */
export function duplicateBlock(id) {
  return (state, dispatch) => {
    const block = blockNamed(state.doc, id);
    if (block && dispatch) {
      const end = block.pos + block.node.nodeSize;
      const tr = state.tr.insert(end, renamed(block.node));
      dispatch(tr.setSelection(Selection.near(tr.doc.resolve(end + 1))).setMeta("announce", { key: "notice.duplicated" }).scrollIntoView());
    }
    return Boolean(block);
  };
}

/** Takes a block out; the notice that follows offers it back. */
export function removeBlock(id) {
  return (state, dispatch) => {
    const block = blockNamed(state.doc, id);
    if (block && dispatch) {
      const tr = state.tr.delete(block.pos, block.pos + block.node.nodeSize);
      dispatch(tr.setMeta("announce", { key: "notice.removed", undo: true }).scrollIntoView());
    }
    return Boolean(block);
  };
}

/** Puts an empty block of a kind at that index, the caret in its first field. */
export function insertBlock(kind, index, today) {
  return (state, dispatch) => {
    const pos = positionOf(state.doc, index);
    const tr = state.tr.insert(pos, emptyBlock(kind, today));
    dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(pos + 1))).scrollIntoView());
    return true;
  };
}

/** Changes one attribute of a node: a medium, a date, a speaker. */
export function setAttribute(pos, name, value) {
  return (state, dispatch) => {
    dispatch?.(state.tr.setNodeAttribute(pos, name, value));
    return true;
  };
}

/** One more line of label and address in a block of links. */
export function addLink(id) {
  return (state, dispatch) => {
    const block = blockNamed(state.doc, id);
    if (block?.node.type.name !== "related") {
      return false;
    }
    const end = block.pos + block.node.nodeSize - 1;
    const { related_link: row } = state.schema.nodes;
    const tr = state.tr.insert(end, row.createAndFill());
    dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(end + 1))).scrollIntoView());
    return true;
  };
}

/** Takes the node at that position out of its block. */
export function removePart(pos) {
  return (state, dispatch) => {
    const tr = state.tr.delete(pos, pos + state.doc.nodeAt(pos).nodeSize);
    dispatch?.(tr.setMeta("announce", { key: "notice.part-removed", undo: true }));
    return true;
  };
}
