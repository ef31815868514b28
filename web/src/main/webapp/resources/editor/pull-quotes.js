// Pull quotes: exact spans of an answer, made from a selection.
import { schema } from "./schema.js";
import { findNamed, freshId } from "./ids.js";

/** Makes a pull quote of the words selected in one answer, after its exchange. */
export function makePullQuote(state, dispatch) {
  const { $from, $to, empty } = state.selection;
  const inOneAnswer = !empty && $from.depth >= 2 && $from.node(2).type.name === "answer" && $from.sharedDepth($to.pos) >= 2;
  if (!inOneAnswer) {
    return false;
  }
  const words = state.doc.textBetween($from.pos, $to.pos, " ", " ").trim();
  if (words === "") {
    return false;
  }
  const { pull_quote: quote, pulled } = schema.nodes;
  const attrs = { id: freshId(), answer: $from.node(2).attrs.id, adapted: false };
  const tr = state.tr.insert($from.after(1), quote.create(attrs, pulled.create(null, schema.text(words))));
  dispatch?.(tr.setMeta("announce", { key: "notice.pulled", undo: true }));
  return true;
}

/** Whether the words are in the answer as they stand, spaces and apostrophes apart. */
export function isExactSpan(doc, quote) {
  const answer = findNamed(doc, quote.attrs.answer)?.node;
  return Boolean(answer) && folded(textOf(answer)).includes(folded(quote.textContent));
}

function textOf(node) {
  return node.textBetween(0, node.content.size, " ", " ");
}

function folded(text) {
  return text.normalize("NFC").replace(/[\s\u00a0\u202f]+/g, " ").replace(/[\u2019\u02bc]/g, "'").trim();
}
