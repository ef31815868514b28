// What can be done with questions and answers: split, merge, flip, add. Names stay with the words
// that were there first; what is split off gets new ones.
import { Selection } from "../prosemirror/prosemirror-state.js";
import { Fragment } from "../prosemirror/prosemirror-model.js";
import { schema, isBlank } from "./schema.js";
import { freshId } from "./ids.js";
import { blockNamed, positionOf } from "./block-commands.js";

const { exchange, question, answer, paragraph } = schema.nodes;

/** The exchange the caret is in, with the part (0 is the question) and what stands before and after the caret. */
export function exchangeAtCaret(state) {
  const { $from } = state.selection;
  if ($from.depth < 2 || $from.node(1).type !== exchange) {
    return null;
  }
  const part = $from.node(2);
  const offset = $from.pos - $from.start(2);
  return {
    node: $from.node(1),
    pos: $from.before(1),
    part: $from.index(1),
    before: trimmed(part.content.cut(0, offset)),
    after: trimmed(part.content.cut(offset)),
  };
}

/**
 * Splits at the caret. In an answer, what follows becomes a new exchange: as "question", its first
 * paragraph is the question and the others answer it; as "answer", all of it answers a question that
 * is still to be typed. In a question, what follows becomes the next exchange's question, or the answer.
 */
export function splitExchange(as) {
  return (state, dispatch) => {
    const at = exchangeAtCaret(state);
    if (!at || at.after.size === 0) {
      return false;
    }
    const pieces = at.part === 0 ? splitQuestion(at, as) : splitAnswer(at, as);
    dispatch?.(replaced(state, at, pieces));
    return true;
  };
}

function splitAnswer({ node, part, before, after }, as) {
  const kept = parts(node);
  const current = kept[part];
  const following = kept.slice(part + 1);
  const said = as === "question" ? after.cut(after.firstChild.nodeSize) : after;
  const asked = as === "question" ? Fragment.from(after.firstChild) : Fragment.empty;
  const answers = said.size === 0 && following.length > 0 ? following : [newAnswer(said, current.attrs.speaker), ...following];
  return [
    node.copy(Fragment.from([...kept.slice(0, part), current.copy(filled(before))])),
    newExchange(asked, answers),
  ];
}

function splitQuestion({ node, before, after }, as) {
  const [asked, ...answers] = parts(node);
  const first = asked.copy(filled(before));
  if (as === "question") {
    return [node.copy(Fragment.from([first, newAnswer(Fragment.empty, "")])), newExchange(after, answers)];
  }
  const answered = isBlank(answers[0])
    ? [answers[0].copy(filled(after)), ...answers.slice(1)]
    : [newAnswer(after, answers[0].attrs.speaker), ...answers];
  return [node.copy(Fragment.from([first, ...answered]))];
}

/** Puts an exchange and the one before (-1) or after it (1) together, without losing a word. */
export function mergeExchange(id, step) {
  return (state, dispatch) => {
    const block = blockNamed(state.doc, id);
    const index = block ? Math.min(block.index, block.index + step) : -1;
    const [first, second] = [state.doc.maybeChild(index), state.doc.maybeChild(index + 1)];
    if (index < 0 || first?.type !== exchange || second?.type !== exchange) {
      return false;
    }
    if (dispatch) {
      const pos = positionOf(state.doc, index);
      const tr = state.tr.replaceWith(pos, pos + first.nodeSize + second.nodeSize, merged(first, second));
      tr.setSelection(Selection.near(tr.doc.resolve(pos + first.nodeSize - 2), -1));
      dispatch(tr.setMeta("announce", { key: "notice.merged", undo: true }).scrollIntoView());
    }
    return true;
  };
}

function merged(first, second) {
  const before = parts(first);
  const last = before.pop();
  const [asked, next, ...rest] = parts(second);
  const sameVoice = last.attrs.speaker === next.attrs.speaker || isBlank(last) || isBlank(next);
  const joined = trimmed(last.content).append(trimmed(asked.content)).append(sameVoice ? trimmed(next.content) : Fragment.empty);
  const voice = isBlank(last) ? next.attrs.speaker : last.attrs.speaker;
  const attrs = { ...last.attrs, speaker: sameVoice ? voice : last.attrs.speaker };
  return first.copy(Fragment.from([...before, answer.create(attrs, filled(joined)), ...(sameVoice ? [] : [next]), ...rest]));
}

/** Swaps the words of the question and of the first answer. */
export function flipExchange(id) {
  return (state, dispatch) => {
    const block = blockNamed(state.doc, id);
    if (block?.node.type !== exchange) {
      return false;
    }
    const [asked, said, ...rest] = parts(block.node);
    const flipped = block.node.copy(Fragment.from([asked.copy(said.content), said.copy(asked.content), ...rest]));
    dispatch?.(replaced(state, block, [flipped], 0));
    return true;
  };
}

/** One more answer at the end of an exchange, the caret in it. */
export function addAnswer(id) {
  return (state, dispatch) => {
    const block = blockNamed(state.doc, id);
    if (block?.node.type !== exchange) {
      return false;
    }
    const end = block.pos + block.node.nodeSize - 1;
    const tr = state.tr.insert(end, newAnswer(Fragment.empty, ""));
    dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(end + 1))).scrollIntoView());
    return true;
  };
}

/** Backspace in an answer without words takes it out, unless it is the only one. */
export function removeBlankAnswer(state, dispatch) {
  const { $from, empty } = state.selection;
  const inAnswer = empty && $from.depth >= 2 && $from.node(2).type === answer;
  if (!inAnswer || $from.node(2).textContent !== "" || $from.node(1).childCount < 3) {
    return false;
  }
  const tr = state.tr.delete($from.before(2), $from.after(2));
  dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve($from.before(2)), -1)));
  return true;
}

function replaced(state, { node, pos }, pieces, caretIn = pieces.length - 1) {
  const tr = state.tr.replaceWith(pos, pos + node.nodeSize, pieces);
  const start = caretIn === 0 ? pos : pos + pieces[0].nodeSize;
  return tr.setSelection(Selection.near(tr.doc.resolve(start + 1))).scrollIntoView();
}

function newExchange(asked, answers) {
  return exchange.create({ id: freshId() }, [question.create(null, filled(asked)), ...answers]);
}

function newAnswer(content, speaker) {
  return answer.create({ id: freshId(), speaker }, filled(content));
}

function parts(node) {
  return [...node.content.content];
}

function filled(content) {
  return content.size === 0 ? Fragment.from(paragraph.create()) : content;
}

// Without the blank nodes that cutting leaves at the ends.
function trimmed(content) {
  let nodes = content.content.map(trimmedList);
  while (nodes.length > 0 && isBlank(nodes[0])) {
    nodes = nodes.slice(1);
  }
  while (nodes.length > 0 && isBlank(nodes[nodes.length - 1])) {
    nodes = nodes.slice(0, -1);
  }
  return Fragment.from(nodes);
}

function trimmedList(node) {
  if (!["bullet_list", "ordered_list", "blockquote"].includes(node.type.name) || isBlank(node)) {
    return node;
  }
  return node.copy(trimmed(node.content));
}
