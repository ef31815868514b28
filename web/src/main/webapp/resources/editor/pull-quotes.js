// Pull quotes: exact spans of an answer, made from a selection.
import { schema } from "./schema.js";
import { freshId } from "./ids.js";

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
