// Suggestions are accepted or refused, and what came into the text is told.
import { h, button } from "../../editor/dom.js";
import { ask } from "../../editor/save-request.js";
import { drawAnew, justDone } from "./done.js";
import { posting } from "./posting.js";
import { refusalOf } from "./suggestion-view.js";

export class Decisions {
  constructor(review) {
    const interview = review.root.dataset.interview;
    Object.assign(this, { review, t: review.t, interview, done: h("div", { class: "thread-just-done", role: "status" }) });
  }

  /** Accepts these suggestions; the page is drawn anew, for they stand in its text now. */
  async accept(threads, path, body = null) {
    const why = await this.send(path, body);
    if (why === null) {
      drawAnew(this.interview, { accepted: this.among(threads, "ACCEPTED"), left: this.among(threads, "OPEN") });
    }
    return why;
  }

  async refuse(thread, words) {
    const why = await this.send(`/${thread.id}/refusal`, { words });
    if (why === null) {
      this.review.drafts.drop(refusalOf(thread));
      this.forget();
    }
    return why;
  }

  forget() {
    this.done.replaceChildren();
    this.review.rest();
  }

  send(path, body) {
    return this.review.take(ask(this.review.suggestions + path, posting(body)));
  }

  among(threads, state) {
    const wanted = new Set(threads.map((thread) => thread.id));
    return this.review.talk.threads.filter((thread) => wanted.has(thread.id) && thread.suggestion.state === state).map((thread) => thread.id);
  }

  /** Accepts all that are shown and can be, if there are several. */
  all(shown) {
    const open = shown.filter((thread) => thread.suggestion?.state === "OPEN" && thread.suggestion.objection === "");
    const refusal = h("p", { class: "field-message", role: "alert" });
    const press = async () => {
      refusal.textContent = (await this.accept(open, "/acceptance", { threads: open.map((thread) => thread.id) })) ?? "";
    };
    return open.length > 1 ? [button(this.t("suggestion.accept-all", open.length), press, { class: "button small accept-all" }), refusal] : [];
  }

  /** Says what came into the text, where one was when one accepted it. */
  tell() {
    const done = justDone(this.interview);
    const these = (ids) => this.review.talk.threads.filter((thread) => ids.includes(thread.id));
    const [accepted, left] = [these(done?.accepted ?? []), these(done?.left ?? [])];
    if (accepted.length === 0) {
      return;
    }
    const many = accepted.length > 1 ? this.t("done.accepted.all", accepted.length) : this.t("done.accepted", accepted[0].number);
    const rest = left.length > 0 ? this.t("done.left", left.map((thread) => thread.number).join(", ")) : "";
    const see = button(this.t("done.see"), () => this.review.see(accepted[0]), { class: "button small" });
    const close = button(this.t("remark.close"), () => this.forget(), { class: "button small" });
    this.done.replaceChildren(h("p", { class: "notice" }, `${many} ${rest}`), h("p", { class: "remark-buttons" }, see, close));
    globalThis.scrollTo({ top: done.top, behavior: "instant" });
    this.done.scrollIntoView({ block: "nearest", behavior: "instant" });
    see.focus({ preventScroll: true });
  }
}
