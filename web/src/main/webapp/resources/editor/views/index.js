// Which view draws which node.
import { AddressView, AnswerView, FieldView, LinkRowView } from "./field-view.js";
import { BlockView } from "./block-view.js";
import { EditorNoteView, ImageView, PullQuoteView, RelatedView } from "./kinds.js";

const VIEWS = {
  exchange: BlockView,
  prose: BlockView,
  image: ImageView,
  pull_quote: PullQuoteView,
  quotation: BlockView,
  editor_note: EditorNoteView,
  aside: BlockView,
  related: RelatedView,
  related_link: LinkRowView,
  answer: AnswerView,
  address: AddressView,
  ...Object.fromEntries(
    ["question", "body", "intertitle", "caption", "credit", "alt", "pulled", "source", "label"].map((name) => [name, FieldView]),
  ),
};

/** The node views of the editor, each given the desk it stands on. */
export function nodeViews(desk) {
  return Object.fromEntries(
    Object.entries(VIEWS).map(([name, View]) => [name, (node, view, getPos) => new View(node, view, getPos, desk)]),
  );
}
