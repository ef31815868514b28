// One thread: what it hangs on, what was said, and what can be done about it.
import { h, button, labelled } from "../../editor/dom.js";
import { mentions } from "./mentions.js";
import { suggestionActs, suggestionView } from "./suggestion-view.js";

const GONE = { SPAN_GONE: "where.span-gone", ANSWER_GONE: "where.answer-gone", BLOCK_GONE: "where.block-gone" };
const DONE = { RESOLVED: "message.resolved", REOPENED: "message.reopened", ACCEPTED: "message.accepted", REFUSED: "message.refused" };

/** @param acts {answer(thread, words), accept(thread), refuse(thread, words), resolve(thread), reopen(thread)}: each resolves to null or to why not */
export function threadView(thread, { t, name, current, drafts, acts, chosen, people, approved, speaks }) {
  const refusal = h("p", { class: "field-message", role: "alert" });
  const told = async (act) => {
    refusal.textContent = (await act) ?? "";
  };
  const body = h(
    "div",
    { class: "thread-body" },
    button(t("thread.close"), () => close(element), { class: "button small thread-close" }),
    ...about(thread, t, name),
    ...suggestionView(thread, t),
    h("ol", { class: "thread-messages" }, thread.messages.map((message) => messageView(message, t))),
    ...suggestionActs(thread, { t, drafts, acts, told, approved }),
    thread.resolved || !speaks ? null : answerForm(thread, { t, drafts, people, send: (words) => told(acts.answer(thread, words)) }),
    refusal,
    h(
      "p",
      { class: "remark-buttons" },
      thread.reopenable ? button(t("thread.reopen"), () => told(acts.reopen(thread)), { class: "button small" }) : null,
      thread.resolvable ? button(t("thread.resolve"), () => told(acts.resolve(thread)), { class: "button small" }) : null,
    ),
  );
  const element = h(
    "details",
    { class: "thread", name: "threads", id: `thread-${thread.number}`, "data-thread": thread.id, open: chosen },
    h("summary", {}, ...summary(thread, t, current)),
    body,
  );
  return element;
}

function close(element) {
  element.open = false;
  element.querySelector("summary").focus();
}

function summary(thread, t, current) {
  const first = thread.messages[0];
  return [
    h("span", { class: "thread-name" }, t("thread.name", thread.number)),
    thread.blocking ? h("span", { class: "thread-blocking" }, t("thread.blocking")) : null,
    thread.resolved ? h("span", { class: "thread-resolved" }, t("thread.resolved")) : null,
    thread.round < current ? h("span", { class: "muted" }, t("thread.round", thread.round)) : null,
    h("span", { class: "thread-first" }, t("thread.first", first.author, first.words || t("suggestion.name"))),
  ].filter(Boolean);
}

/** A redline shows its words itself; what was accepted is meant to be gone. */
function about(thread, t, name) {
  const { suggestion } = thread;
  const place = h("p", { class: "muted" }, name);
  if (suggestion && suggestion.state !== "OPEN") {
    return [place];
  }
  const gone = GONE[thread.where];
  const quoted = thread.quoted === "" || suggestion ? null : h("blockquote", { class: "thread-quoted" }, thread.quoted);
  const changed = thread.found.words !== "" && thread.found.words !== thread.quoted;
  return [
    place,
    quoted,
    changed ? h("p", { class: "muted" }, t("where.changed"), h("q", {}, thread.found.words)) : null,
    gone ? h("p", { class: "thread-gone" }, t(gone)) : null,
  ];
}

function messageView(message, t) {
  const done = DONE[message.kind];
  const when = h("time", { datetime: message.at, class: "muted" }, message.told);
  if (done) {
    return h("li", { class: "thread-done" }, t(done, message.author), " ", when, message.words === "" ? null : h("p", { class: "thread-words" }, message.words));
  }
  return h("li", {}, h("p", { class: "thread-author" }, h("strong", {}, message.author), " ", when), message.words === "" ? null : h("p", { class: "thread-words" }, message.words));
}

function answerForm(thread, { t, drafts, people, send }) {
  const words = h("textarea", { rows: "2", maxlength: "4000", required: true });
  words.value = drafts.load(thread.id)?.words ?? "";
  words.addEventListener("input", () => drafts.keep(thread.id, { words: words.value }));
  const submit = (event) => {
    event.preventDefault();
    send(words.value);
  };
  const entry = labelled(`answer-${thread.number}`, t("thread.answer", thread.number), words, t("remark.mention"));
  entry.append(mentions({ t, words, endpoint: people }));
  return h(
    "form",
    { class: "thread-answer", submit },
    entry,
    h("button", { type: "submit", class: "button small" }, t("thread.send")),
  );
}
