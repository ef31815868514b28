// Form of the words: emphasis, links, lists, sub-headings, quotations.
import { lift, setBlockType, toggleMark, wrapIn } from "../prosemirror/prosemirror-commands.js";
import { liftListItem, sinkListItem, wrapInList } from "../prosemirror/prosemirror-schema-list.js";
import { schema } from "./schema.js";

const { nodes, marks } = schema;

export const toggleStrong = toggleMark(marks.strong);
export const toggleEm = toggleMark(marks.em);
export const toggleSup = toggleMark(marks.sup);

/** Whether a mark is on at the selection. */
export function isMarked(state, type) {
  const { from, $from, to, empty } = state.selection;
  return Boolean(empty ? type.isInSet(state.storedMarks || $from.marks()) : state.doc.rangeHasMark(from, to, type));
}

/** The nearest node around the caret that is of one of the types, with its position, or null. */
export function around(state, ...types) {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    if (types.includes($from.node(depth).type)) {
      return { node: $from.node(depth), pos: $from.before(depth) };
    }
  }
  return null;
}

/** Makes a list, turns one kind of list into the other, or ends the list. */
export function toggleList(type) {
  return (state, dispatch) => {
    const list = around(state, nodes.bullet_list, nodes.ordered_list);
    if (!list) {
      return wrapInList(type)(state, dispatch);
    }
    if (list.node.type === type) {
      return liftListItem(nodes.list_item)(state, dispatch);
    }
    dispatch?.(state.tr.setNodeMarkup(list.pos, type));
    return true;
  };
}

/** Makes the paragraph a sub-heading, or a paragraph again. */
export function toggleHeading(state, dispatch) {
  const heading = around(state, nodes.heading);
  return heading ? setBlockType(nodes.paragraph)(state, dispatch) : setBlockType(nodes.heading, { level: 3 })(state, dispatch);
}

/** Makes the paragraphs a quotation, or ends it. */
export function toggleQuote(state, dispatch) {
  return around(state, nodes.blockquote) ? lift(state, dispatch) : wrapIn(nodes.blockquote)(state, dispatch);
}

/** One level deeper in a list. */
export const indent = sinkListItem(nodes.list_item);

/** One level up in a nested list; the outermost level stays. */
export function outdent(state, dispatch) {
  const { $from } = state.selection;
  const levels = Array.from({ length: $from.depth }, (_, depth) => $from.node(depth + 1)).filter((node) => node.type === nodes.list_item);
  return levels.length > 1 && liftListItem(nodes.list_item)(state, dispatch);
}

/** The link around the caret or at the start of the selection: its address and span, or null. */
export function linkAt(state) {
  const { $from, empty } = state.selection;
  const node = empty ? ($from.nodeBefore ?? $from.nodeAfter) : $from.nodeAfter;
  const mark = [$from.nodeAfter, node].map((each) => each && marks.link.isInSet(each.marks)).find(Boolean);
  return mark ? { href: mark.attrs.href, ...spanOf(state.doc, $from, mark) } : null;
}

function spanOf(doc, $from, mark) {
  let [from, to] = [$from.pos, $from.pos];
  $from.parent.forEach((child, offset) => {
    const start = $from.start() + offset;
    if (mark.isInSet(child.marks) && start <= $from.pos && start + child.nodeSize >= $from.pos) {
      [from, to] = [Math.min(from, start), Math.max(to, start + child.nodeSize)];
    }
  });
  return { from, to };
}

/** Links the selection, or the link the caret is in; without either, writes the text and links it. */
export function setLink(href, text) {
  return (state, dispatch) => {
    const { from, to, empty } = state.selection;
    const span = linkAt(state) ?? { from, to };
    const tr = state.tr;
    if (empty && span.from === span.to) {
      tr.insertText(text || href, from);
      span.to = from + (text || href).length;
    }
    tr.removeMark(span.from, span.to, marks.link).addMark(span.from, span.to, marks.link.create({ href }));
    dispatch?.(tr.removeStoredMark(marks.link));
    return true;
  };
}

/** Takes the link off. */
export function removeLink(state, dispatch) {
  const span = linkAt(state);
  if (span) {
    dispatch?.(state.tr.removeMark(span.from, span.to, marks.link));
  }
  return Boolean(span);
}
