// What a thread suggests: the old words struck out, the new ones underlined, and what can be done about it.
import { h, button } from "../../editor/dom.js";

/** Both texts in one, and what is in the way. */
export function suggestionView(thread, t) {
  const { suggestion } = thread;
  if (!suggestion) {
    return [];
  }
  return [
    h("h4", { class: "suggestion-name" }, t(`suggestion.${suggestion.state}`)),
    h("div", { class: "redline" }, redline(suggestion.redline)),
    suggestion.overtaken ? h("p", { class: "thread-gone" }, t("suggestion.overtaken")) : null,
    !suggestion.overtaken && suggestion.objection !== "" ? h("p", { class: "muted" }, suggestion.objection) : null,
  ];
}

/** The server lets nothing into it but paragraphs, ins and del; nothing in it can run. */
function redline(html) {
  return [...new DOMParser().parseFromString(html, "text/html").body.childNodes].map((node) => document.adoptNode(node));
}

/** The buttons that are open to whoever looks. */
export function suggestionButtons(thread, t, press) {
  const { suggestion } = thread;
  if (suggestion?.state !== "OPEN") {
    return [];
  }
  return [
    suggestion.objection === "" ? button(t("suggestion.accept"), () => press("accept"), { class: "button button-main small" }) : null,
    suggestion.refusable ? button(t("suggestion.refuse"), () => press("refuse"), { class: "button small" }) : null,
  ];
}
