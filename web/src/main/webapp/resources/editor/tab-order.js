// The Tab key in the text: from field to field and to the tools between them, in the order of the
// page, and out at both ends. Escape goes from the text to the block's tools and back.
import { Selection } from "../prosemirror/prosemirror-state.js";
import { fieldDepth } from "./keys.js";

const STOPS = "[data-field], [data-tool], button, input, select";

/** Puts the stops of the editor in order; `leave(step)` is asked for what comes before and after. */
export function tabOrder(view, leave) {
  const stops = () => [...view.dom.querySelectorAll(STOPS)].filter((stop) => stop.tabIndex >= 0 || stop.dataset.field);
  const visible = (stop) => stop.getClientRects().length > 0 && !stop.disabled;

  function goFrom(stop, step) {
    const all = stops();
    let at = all.indexOf(stop) + step;
    while (all[at] && !visible(all[at])) {
      at += step;
    }
    const next = all[at] ?? leave(step);
    next?.dataset?.field ? enter(view, next) : next?.focus();
    return Boolean(next);
  }

  function tab(event) {
    if (event.key !== "Tab" || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const stop = event.target === view.dom ? fieldAtCaret(view) : event.target.closest(STOPS);
    if (stop && goFrom(stop, event.shiftKey ? -1 : 1)) {
      event.preventDefault();
    }
  }

  function escape(event) {
    if (event.key !== "Escape" || event.isComposing) {
      return;
    }
    if (event.target === view.dom) {
      const tools = fieldAtCaret(view)?.closest(".block")?.blockView;
      tools?.prepare();
      tools?.dom.querySelector(".handle").focus();
    } else if (event.target.closest("[role=toolbar]")) {
      view.focus();
    }
  }

  view.dom.addEventListener("keydown", tab);
  view.dom.addEventListener("keydown", escape);
}

/** Puts the caret into a field: at its end, where one goes on typing. */
export function enter(view, field) {
  const pos = view.posAtDOM(field, 0);
  const $pos = view.state.doc.resolve(pos);
  const depth = fieldDepth($pos);
  const end = depth > 0 ? $pos.end(depth) : pos;
  view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(end), -1)).scrollIntoView());
  view.focus();
}

/** The element of the field that the caret is in, or null. */
export function fieldAtCaret(view) {
  const { $head } = view.state.selection;
  const depth = fieldDepth($head);
  const dom = depth === 0 ? null : view.nodeDOM($head.before(depth));
  return dom?.querySelector("[data-field]") ?? null;
}
