// The permanent names of blocks and answers. Whatever is split, pasted or undone, each name is there
// once, and it stays with the node that had it.
import { Plugin } from "../prosemirror/prosemirror-state.js";

/** A name that no other block has. */
export function freshId() {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return "b" + Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const SHAPE = /^[a-z][a-z0-9-]{0,39}$/;

/** Calls back with each node that bears a name, and its position. */
export function eachNamed(doc, callback) {
  doc.forEach((block, offset) => {
    callback(block, offset);
    if (block.type.name === "exchange") {
      block.forEach((part, partOffset) => {
        if (part.type.name === "answer") {
          callback(part, offset + 1 + partOffset);
        }
      });
    }
  });
}

/** The node with this name and where it is, or null. */
export function findNamed(doc, id) {
  let found = null;
  eachNamed(doc, (node, pos) => {
    if (node.attrs.id === id) {
      found ??= { node, pos };
    }
  });
  return found;
}

/** A copy of a block under names of its own. */
export function renamed(block) {
  const content = block.type.name === "exchange" ? childrenRenamed(block) : block.content;
  return block.type.create({ ...block.attrs, id: freshId() }, content);
}

function childrenRenamed(block) {
  const children = [];
  block.forEach((part) => children.push(part.type.name === "answer" ? renamed(part) : part));
  return children;
}

/** Repairs missing and repeated names after every change. */
export function keepIdsUnique() {
  return new Plugin({
    appendTransaction(transactions, before, after) {
      if (!transactions.some((tr) => tr.docChanged)) {
        return null;
      }
      const wrong = misnamed(after.doc);
      return wrong.size === 0 ? null : repair(wrong, transactions, before, after);
    },
  });
}

function isName(id) {
  return typeof id === "string" && SHAPE.test(id);
}

function misnamed(doc) {
  const places = new Map();
  eachNamed(doc, (node, pos) => places.set(node.attrs.id, [...(places.get(node.attrs.id) ?? []), pos]));
  for (const [id, positions] of places) {
    if (isName(id) && positions.length === 1) {
      places.delete(id);
    }
  }
  return places;
}

function repair(wrong, transactions, before, after) {
  const tr = after.tr;
  for (const [id, positions] of wrong) {
    const owner = isName(id) ? (ownerOf(id, positions, transactions, before) ?? positions[0]) : null;
    for (const pos of positions.filter((each) => each !== owner)) {
      tr.setNodeAttribute(pos, "id", freshId());
    }
  }
  return tr;
}

// The name belongs to the node that had it before, wherever it was pushed to.
function ownerOf(id, positions, transactions, before) {
  const old = findNamed(before.doc, id);
  if (!old) {
    return null;
  }
  const moved = transactions.reduce((pos, tr) => tr.mapping.map(pos, 1), old.pos);
  return positions.find((pos) => pos === moved) ?? null;
}
