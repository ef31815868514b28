// Comments beside the page: asks the desk what is said, shows it in the order of reading, sends what is added.
import { h, button, speaker } from "../../editor/dom.js";
import { ask } from "../../editor/save-request.js";
import { composer, draftOf } from "./composer.js";
import { Decisions } from "./decisions.js";
import { Drafts } from "./drafts.js";
import { ReviewedPage } from "./page.js";
import { placeOf } from "./places.js";
import { posting } from "./posting.js";
import { threadView } from "./thread-view.js";

const FILTERS = {
  open: (thread) => !thread.resolved,
  resolved: (thread) => thread.resolved,
  earlier: (thread, round) => thread.round < round,
};

class Review {
  constructor(root, frame) {
    Object.assign(this, { root, frame, endpoint: root.dataset.talk, suggestions: root.dataset.talk.replace(/threads$/, "suggestions"), people: root.dataset.talk.replace(/threads$/, "people"), filter: "open", chosen: null });
    this.t = speaker(JSON.parse(root.dataset.labels));
    this.drafts = new Drafts(root.dataset.interview);
    this.decisions = new Decisions(this);
    this.talk = { round: 0, speaks: true, settles: true, threads: [] };
    this.rights = h("p", { class: "muted talk-rights", hidden: true });
    this.said = h("p", { class: "muted", role: "status" });
    this.filters = h("div", { class: "thread-filters", role: "group", "aria-label": this.t("filter.title") });
    this.acts = h("div", { class: "thread-acts" });
    this.place = h("div", { class: "remark-desk" });
    this.list = h("div", { class: "thread-list" });
    this.offer = button(this.t("remark.selection"), () => this.askSelected(), { class: "button button-main remark-selection", hidden: true });
    root.append(this.rights, this.decisions.done, this.place, this.filters, this.acts, this.said, this.list);
    frame.parentElement.append(this.offer);
    this.page = new ReviewedPage(frame, this.t, (place, quote) => this.compose(place, quote), (id) => this.choose(id));
    this.page.selected = (selected) => this.showOffer(selected);
  }

  async start() {
    await this.take(ask(this.endpoint));
    const number = location.hash.match(/^#thread-(\d+)$/)?.[1];
    const wanted = this.talk.threads.find((thread) => String(thread.number) === number);
    if (wanted) {
      this.filter = wanted.resolved ? "resolved" : "open";
      this.choose(wanted.id);
      this.page.show(wanted);
    }
    this.decisions.tell();
  }

  /** What the desk answered; gives null, or why not. */
  async take(asked) {
    const answer = await asked;
    if (!answer?.ok) {
      const why = answer?.refusal ?? this.t("talk.away");
      this.said.textContent = this.talk.threads.length === 0 ? why : "";
      return why;
    }
    this.talk = answer;
    this.draw();
    return null;
  }

  send(path, method, body) {
    return this.take(ask(this.endpoint + path, { ...posting(body), method }));
  }

  draw() {
    const { threads, round } = this.talk;
    this.allow();
    const shown = threads.filter((thread) => FILTERS[this.filter](thread, round));
    const order = new Map(threads.map((thread) => [thread.id, this.page.order(thread)]));
    shown.sort((one, other) => order.get(one.id)[0] - order.get(other.id)[0] || order.get(one.id)[1] - order.get(other.id)[1] || one.number - other.number);
    this.filters.replaceChildren(...Object.keys(FILTERS).map((name) => this.filterButton(name)));
    this.acts.replaceChildren(...this.decisions.all(shown));
    this.list.replaceChildren(...shown.map((thread) => this.view(thread)));
    this.said.textContent = shown.length === 0 ? this.t(this.talk.speaks ? `filter.none.${this.filter}` : "filter.none") : "";
    this.mark(shown);
    this.resumable();
  }

  /** Says what is not open to whoever looks, and offers none of it. */
  allow() {
    const { speaks, settles } = this.talk;
    this.rights.hidden = settles;
    this.rights.textContent = settles ? "" : this.t(speaks ? "talk.comment-only" : "talk.closed");
    if (!speaks) {
      this.page.withdraw();
    }
  }

  filterButton(name) {
    const many = this.talk.threads.filter((thread) => FILTERS[name](thread, this.talk.round)).length;
    const press = () => {
      this.filter = name;
      this.chosen = null;
      this.draw();
      this.filters.querySelector("[aria-pressed=true]").focus();
    };
    return button(this.t(`filter.${name}`, many), press, { class: "button small", "aria-pressed": String(name === this.filter) });
  }

  view(thread) {
    const place = placeOf(thread, this.page.places);
    const acts = {
      answer: async (one, words) => {
        const why = await this.send(`/${one.id}/messages`, "POST", { words });
        if (why === null) {
          this.drafts.drop(one.id);
          this.draw();
          this.list.querySelector(`[data-thread="${one.id}"] textarea`)?.focus();
        }
        return why;
      },
      accept: (one) => this.decisions.accept([one], `/${one.id}/acceptance`),
      refuse: (one, words) => this.decisions.refuse(one, words),
      resolve: (one) => this.settle(one, "POST"),
      reopen: (one) => this.settle(one, "DELETE"),
    };
    const element = threadView(thread, { t: this.t, name: this.page.nameOf(place), current: this.talk.round, drafts: this.drafts, acts, chosen: thread.id === this.chosen, people: this.people, approved: this.talk.approved, speaks: this.talk.speaks });
    element.addEventListener("toggle", () => this.toggled(thread, element));
    return element;
  }

  async settle(thread, method) {
    const why = await this.send(`/${thread.id}/resolution`, method);
    if (why === null) {
      this.rest();
    }
    return why;
  }

  /** Where the focus goes when what had it is no more. */
  rest() {
    this.filters.querySelector("[aria-pressed=true]").focus();
  }

  async typed(remark) {
    return ask(`${this.suggestions}/words`, posting(remark));
  }

  toggled(thread, element) {
    if (element.open && this.chosen !== thread.id) {
      this.chosen = thread.id;
      this.page.show(thread);
    } else if (!element.open && this.chosen === thread.id) {
      this.chosen = null;
    }
    this.mark(this.talk.threads.filter((one) => FILTERS[this.filter](one, this.talk.round)));
  }

  mark(shown) {
    this.page.draw(shown, this.chosen);
  }

  choose(id) {
    this.chosen = id;
    this.draw();
    const element = this.list.querySelector(`[data-thread="${id}"]`);
    element?.querySelector("summary").focus({ preventScroll: true });
    element?.scrollIntoView({ block: "nearest" });
  }

  /** Opens a thread that has ended. */
  see(thread) {
    this.decisions.done.replaceChildren();
    this.filter = "resolved";
    this.choose(thread.id);
    this.page.show(thread);
  }

  showOffer(selected) {
    this.selection = selected;
    this.offer.hidden = !selected || !this.talk.speaks;
    if (!this.offer.hidden) {
      const words = selected.range.getBoundingClientRect();
      const width = this.frame.clientWidth;
      this.offer.style.top = `${this.frame.offsetTop + words.bottom + 8}px`;
      this.offer.style.left = `${this.frame.offsetLeft + Math.max(0, Math.min(words.left, width - 180))}px`;
    }
  }

  askSelected() {
    this.offer.hidden = true;
    this.compose(this.selection.place, this.selection.quote);
  }

  compose(place, quote) {
    const close = () => this.place.replaceChildren();
    const send = async (remark) => {
      const before = new Set(this.talk.threads.map((thread) => thread.id));
      this.filter = "open";
      const why = await this.take(ask("rewrite" in remark ? this.suggestions : this.endpoint, posting(remark)));
      const opened = this.talk.threads.find((thread) => !before.has(thread.id));
      if (why === null && opened) {
        this.drafts.drop(draftOf(place));
        close();
        this.page.unselect();
        this.choose(opened.id);
      }
      return why;
    };
    const form = composer({ t: this.t, place, name: this.page.nameOf(place), quote, drafts: this.drafts, people: this.people, settles: this.talk.settles, send, typed: (remark) => this.typed(remark), close });
    this.place.replaceChildren(form.form);
    this.place.scrollIntoView({ block: "nearest" });
    form.focus();
  }

  /** Offers to go on with what was typed and not sent. */
  resumable() {
    if (this.place.querySelector("form") || !this.talk.speaks) {
      return;
    }
    const kept = this.drafts.all().filter((about) => about.startsWith("new:"));
    const places = kept.map((about) => this.page.places.find((place) => draftOf(place) === about)).filter(Boolean);
    this.place.replaceChildren(
      ...places.map((place) => h("p", { class: "notice remark-kept" }, this.t("remark.kept", this.page.nameOf(place)), " ", button(this.t("remark.resume"), () => this.compose(place, null), { class: "button small" }))),
    );
  }
}

const root = document.querySelector("[data-talk]");
const frame = document.querySelector(".reviewing .proof");

function begin() {
  new Review(root, frame).start();
}

if (root && frame.contentDocument?.readyState === "complete" && frame.contentDocument.querySelector(".interview")) {
  begin();
} else if (root) {
  frame.addEventListener("load", begin, { once: true });
}
