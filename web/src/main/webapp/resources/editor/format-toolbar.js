// The toolbar of the words: emphasis, links, lists, sub-headings, undo. It serves the text that the
// caret was in last, the blocks or the standfirst.
import { h, button, roving } from "./dom.js";
import { icon } from "./icons.js";
import { redo, undo } from "../prosemirror/prosemirror-history.js";
import { schema } from "./schema.js";
import { around, isMarked, linkAt, toggleEm, toggleHeading, toggleList, toggleQuote, toggleStrong, toggleSup } from "./format-commands.js";
import { linkCommand } from "./link-dialog.js";
import { makePullQuote } from "./pull-quotes.js";
import { askHelp } from "./help-dialog.js";

const { marks, nodes } = schema;

function toolsFor(t) {
  return [
    { name: "bold", command: toggleStrong, on: (state) => isMarked(state, marks.strong) },
    { name: "italic", command: toggleEm, on: (state) => isMarked(state, marks.em) },
    { name: "sup", command: toggleSup, on: (state) => isMarked(state, marks.sup) },
    { name: "link", command: linkCommand(t), on: (state) => Boolean(linkAt(state)) },
    { name: "heading", command: toggleHeading, on: (state) => Boolean(around(state, nodes.heading)) },
    { name: "bullets", command: toggleList(nodes.bullet_list), on: (state) => Boolean(around(state, nodes.bullet_list)) },
    { name: "numbers", command: toggleList(nodes.ordered_list), on: (state) => Boolean(around(state, nodes.ordered_list)) },
    { name: "quote", command: toggleQuote, on: (state) => Boolean(around(state, nodes.blockquote)) },
    { name: "pull", command: makePullQuote },
    { name: "undo", command: undo },
    { name: "redo", command: redo },
  ];
}

/**
 * The toolbar; `refresh()` shows what is on at the caret, `use(view)` says which text it serves.
 * With `only`, the names of some tools, it has those and no help.
 */
export function formatToolbar(t, only = null) {
  let view = null;
  const tools = toolsFor(t).filter((tool) => !only || only.includes(tool.name)).map((tool) => ({ ...tool, button: drawn(tool) }));
  const help = button(icon("help"), () => askHelp(t), { class: "format-tool", "aria-label": t("format.help"), title: t("format.help") });
  const element = h("div", { class: "format-tools", role: "toolbar", "aria-label": t("format.tools") }, tools.map((tool) => tool.button), only ? null : help);
  roving(element);

  function drawn(tool) {
    const label = t(`format.${tool.name}`);
    return button(icon(tool.name), () => act(tool), {
      class: "format-tool",
      "aria-label": label,
      title: label,
      "aria-pressed": tool.on ? "false" : null,
      mousedown: (event) => event.preventDefault(),
    });
  }

  function act(tool) {
    if (view?.editable && tool.command(view.state, view.dispatch, view) && tool.name !== "link") {
      view.focus();
    }
  }

  return {
    element,
    refresh() {
      tools.forEach((tool) => {
        tool.button.setAttribute("aria-disabled", String(!view?.editable || !tool.command(view.state)));
        if (tool.on && view) {
          tool.button.setAttribute("aria-pressed", String(tool.on(view.state)));
        }
      });
    },
    use(other) {
      view = other;
      this.refresh();
    },
  };
}
