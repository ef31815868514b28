// What a thread suggests: the old words struck out, the new ones underlined, and what can be done about it.
import { h, button, labelled } from "../../editor/dom.js";

/** Both texts in one, and what is in the way. */
export function suggestionView(thread, t) {
  const { suggestion } = thread;
  if (!suggestion) {
    return [];
  }
  return [
    h("p", { class: "suggestion-name" }, t(`suggestion.${suggestion.state}`)),
    h("div", { class: "redline" }, redline(suggestion.redline)),
    suggestion.overtaken ? h("p", { class: "thread-gone" }, t("suggestion.overtaken")) : null,
    !suggestion.overtaken && suggestion.objection !== "" ? h("p", { class: "muted" }, t("suggestion.waits")) : null,
  ];
}

/** The server lets nothing into it but paragraphs, ins and del; nothing in it can run. */
function redline(html) {
  return [...new DOMParser().parseFromString(html, "text/html").body.childNodes].map((node) => document.adoptNode(node));
}

/** What is open to whoever looks: to accept at once, to refuse with a word if they like. */
export function suggestionActs(thread, { t, drafts, acts, told, approved }) {
  const { suggestion } = thread;
  if (suggestion?.state !== "OPEN") {
    return [];
  }
  const refusing = suggestion.refusable ? refusal(thread, { t, drafts, refuse: (words) => told(acts.refuse(thread, words)) }) : null;
  const acceptable = suggestion.objection === "";
  return [
    acceptable && approved ? h("p", { class: "notice" }, t("suggestion.unapproves")) : null,
    h(
      "p",
      { class: "remark-buttons" },
      acceptable ? button(t("suggestion.accept"), () => told(acts.accept(thread)), { class: "button button-main small" }) : null,
      refusing?.begin,
    ),
    refusing?.form,
  ];
}

/** Under which name the word of a refusal is kept until it is sent. */
export function refusalOf(thread) {
  return `refusal:${thread.id}`;
}

function refusal(thread, { t, drafts, refuse }) {
  const about = refusalOf(thread);
  const words = h("textarea", { rows: "2", maxlength: "4000" });
  words.value = drafts.load(about)?.words ?? "";
  words.addEventListener("input", () => drafts.keep(about, { words: words.value }));
  const open = (wanted) => {
    form.hidden = !wanted;
    begin.hidden = wanted;
    (wanted ? words : begin).focus();
  };
  const begin = button(t("suggestion.refuse"), () => open(true), { class: "button small suggestion-refuse" });
  const submit = (event) => {
    event.preventDefault();
    refuse(words.value);
  };
  const form = h(
    "form",
    { class: "suggestion-refusal", submit, "aria-label": t("suggestion.refuse.title", thread.number) },
    labelled(`refusal-${thread.number}`, t("suggestion.refuse.words"), words, t("suggestion.refuse.help", thread.messages[0].author)),
    h("p", { class: "remark-buttons" }, h("button", { type: "submit", class: "button small" }, t("suggestion.refuse.send")), button(t("suggestion.refuse.back"), () => open(false), { class: "button small" })),
  );
  form.hidden = words.value === "";
  begin.hidden = !form.hidden;
  return { begin, form };
}
