// The tools of one block: its handle, and what can be done with it. One stop of the Tab key; the
// arrow keys go along.
import { h, button, roving } from "./dom.js";
import { icon } from "./icons.js";
import { duplicateBlock, moveBlock, removeBlock, removePart } from "./block-commands.js";
import { addAnswer, flipExchange, mergeExchange, splitExchange } from "./exchange-commands.js";

const EVERY = [
  { name: "up", icon: "up", command: (id) => moveBlock(id, -1), stay: true },
  { name: "down", icon: "down", command: (id) => moveBlock(id, 1), stay: true },
  { name: "duplicate", icon: "copy", command: duplicateBlock },
  { name: "remove", icon: "remove", command: removeBlock },
];

const EXCHANGE = [
  { name: "split-question", command: () => splitExchange("question") },
  { name: "split-answer", command: () => splitExchange("answer") },
  { name: "merge-previous", command: (id) => mergeExchange(id, -1) },
  { name: "merge-next", command: (id) => mergeExchange(id, 1) },
  { name: "add-answer", command: addAnswer },
  { name: "remove-answer", command: () => removeCurrentAnswer },
  { name: "flip", command: flipExchange },
];

/** The handle: dragged with the mouse, or moved with the arrow keys. */
export function handleOf(blockView) {
  const label = blockView.desk.t("block.handle", blockView.desk.t(`block.${blockView.kind}`));
  const keydown = (event) => {
    const places = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (places) {
      event.preventDefault();
      act(blockView, moveBlock(blockView.id, places), "handle");
    }
  };
  // Not a <button>: Firefox does not let one be dragged.
  return h("span", { class: "handle", role: "button", tabindex: "0", draggable: "true", "aria-label": label, title: label, "data-tool": "handle", keydown }, icon("grip"));
}

/** Builds the buttons of a block; those of an exchange stand below it, where they push nothing aside. */
export function fillTools(blockView) {
  const { tools, foot, kind, desk } = blockView;
  tools.append(...EVERY.map((tool) => toolButton(blockView, tool)));
  roving(tools, "[data-tool]");
  if (kind === "exchange") {
    const label = desk.t("block.exchange-tools");
    const bar = h("div", { class: "tools-exchange", role: "toolbar", "aria-label": label }, EXCHANGE.map((tool) => toolButton(blockView, tool)));
    foot.prepend(bar);
    roving(bar);
  }
}

function toolButton(blockView, tool) {
  const { t } = blockView.desk;
  const label = t(`tool.${tool.name}`);
  const press = () => act(blockView, tool.command(blockView.id), tool.stay ? tool.name : null);
  return button(tool.icon ? icon(tool.icon) : label, press, {
    class: tool.icon ? "tool tool-icon" : "tool tool-text",
    "data-tool": tool.name,
    "aria-label": tool.icon ? label : null,
    title: t(`tool.${tool.name}.title`),
    // The caret stays in the text: splitting needs to know where it is.
    mousedown: (event) => event.preventDefault(),
  });
}

// After a move the block is drawn anew: the focus goes back to the same button of it.
function act(blockView, command, stayOn) {
  const { desk, id } = blockView;
  const done = desk.run(command, !stayOn);
  if (!done) {
    desk.say("notice.impossible");
  }
  if (stayOn) {
    const block = document.getElementById(`block-${id}`);
    block?.blockView.prepare();
    block?.querySelector(`[data-tool=${stayOn}]`)?.focus();
  }
}

function removeCurrentAnswer(state, dispatch) {
  const { $from } = state.selection;
  const removable = $from.depth >= 2 && $from.node(2).type.name === "answer" && $from.node(1).childCount > 2;
  return removable && removePart($from.before(2))(state, dispatch);
}
