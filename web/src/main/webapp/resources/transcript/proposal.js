// A proposal as it is put right: what the server holds is drawn, each key is one edit that it makes.
import { button, h } from "../editor/dom.js";
import { asked, sent } from "./asking.js";
import { makingForm } from "./making.js";
import { keyList, turnElement } from "./turns.js";

const KEYS = { f: "FLIP", m: "MERGE", x: "DROP", Delete: "DROP" };

/** Draws the proposal that the element names. */
export function mountProposal(root, t) {
  const address = `/desk/api/transcripts/${root.dataset.proposal}`;
  const told = h("p", { class: "told", role: "status" });
  const head = h("div", { class: "proposal-head" });
  const list = h("ol", { class: "turns", "aria-label": t("proposal.turns") });
  const foot = h("div", { class: "proposal-foot" });
  let state = null;
  let onlyDoubtful = false;
  let busy = false;
  let asking = null;

  root.append(head, told, keyList(t), list, foot);
  document.addEventListener("keydown", undoKey);
  list.addEventListener("keydown", press);
  load();

  async function load() {
    const came = await asked(address, {}, t);
    if (came.ok) {
      state = came.answer;
      draw();
      focus(state.doubtful[0]);
    } else {
      told.replaceChildren(came.told);
    }
  }

  async function change(path, body, then) {
    if (busy) {
      return;
    }
    busy = true;
    const came = await asked(`${address}/${path}`, sent("POST", { version: state.version, ...body }), t);
    busy = false;
    told.replaceChildren(came.ok ? "" : came.told);
    if (came.ok) {
      state = came.answer;
      draw();
      focus(then);
    }
  }

  const edit = (kind, turn, more = {}, then = turn) =>
    change("edits", { kind, turn, passage: 0, at: 0, words: "", ...more }, then);

  function undo() {
    if (state?.undoable) {
      change("undo", {}, place());
    }
  }

  function undoKey(event) {
    const typing = event.target.closest?.("input, textarea, select");
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z" && !typing) {
      event.preventDefault();
      undo();
    }
  }

  function place() {
    return Number(document.activeElement?.closest("[data-place]")?.dataset.place ?? 0);
  }

  // One key each, where a passage itself has the focus; not while somebody types a name.
  function press(event) {
    const turn = event.target.dataset.place;
    if (turn === undefined || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const at = Number(turn);
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (KEYS[key]) {
      act(KEYS[key], at);
    } else if (key === "s" || key === "p") {
      event.target.querySelector(key === "s" ? ".do-split" : ".do-speaker").click();
    } else if (key === "u") {
      undo();
    } else if (key === "n") {
      next(at);
    } else if (step) {
      neighbour(event.target, step)?.focus();
    } else {
      return;
    }
    event.preventDefault();
  }

  function act(kind, at) {
    edit(kind, at, {}, kind === "MERGE" ? at - 1 : at);
  }

  function neighbour(element, step) {
    return step > 0 ? element.nextElementSibling : element.previousElementSibling;
  }

  function next(at) {
    const doubtful = [...state.doubtful].sort((one, other) => one - other);
    focus(doubtful.find((turn) => turn > at) ?? doubtful[0]);
  }

  function focus(turn) {
    if (turn !== undefined) {
      const last = state.turns.length - 1;
      list.querySelector(`[data-place="${Math.max(0, Math.min(turn, last))}"]`)?.focus();
    }
  }

  function draw() {
    const shown = state.turns.map((turn, at) => at).filter((at) => !onlyDoubtful || state.turns[at].doubtful);
    list.replaceChildren(...shown.map((at) => turnElement(state, at, t, edit, act)));
    drawHead();
    drawForm();
  }

  // Drawn anew only when somebody else answers: what was typed into it stays.
  function drawForm() {
    const answering = JSON.stringify(state.answering);
    if (answering !== asking) {
      asking = answering;
      foot.replaceChildren(makingForm(state, JSON.parse(root.dataset.offered).series, t, make));
    }
  }

  function drawHead() {
    const exchanges = state.turns.filter((turn) => turn.role === "QUESTION").length;
    const summary = state.doubtful.length > 0 ? "proposal.summary" : "proposal.none-doubtful";
    const filter = h("input", { type: "checkbox", id: "only-doubtful", change: toggle });
    filter.checked = onlyDoubtful;
    head.replaceChildren(
      h("p", { class: "proposal-summary" }, t(summary, exchanges, state.doubtful.length)),
      h(
        "div",
        { class: "proposal-tools" },
        h("label", { class: "proposal-filter", for: "only-doubtful" }, filter, " ", t("proposal.only-doubtful")),
        button(t("proposal.next"), () => next(place()), { class: "button", disabled: state.doubtful.length === 0 }),
        button(t("proposal.undo"), undo, { class: "button do-undo", disabled: !state.undoable }),
        discarding(),
      ),
      ...first(),
    );
  }

  function toggle(event) {
    onlyDoubtful = event.target.checked;
    draw();
    document.getElementById("only-doubtful").focus();
  }

  // The doubtful ones, the least sure at the head, each a way to its place.
  function first() {
    const ways = state.doubtful.slice(0, 12).map((at) => {
      const words = state.turns[at].passages[0].words;
      return h("li", {}, button(words.length > 70 ? `${words.slice(0, 70)}…` : words, () => focus(at), { class: "way" }));
    });
    if (ways.length === 0) {
      return [];
    }
    const title = h("h2", {}, t("proposal.check"));
    return [h("nav", { class: "doubts", "aria-label": t("proposal.check") }, title, h("ol", {}, ways))];
  }

  function discarding() {
    return h(
      "details",
      { class: "confirm" },
      h("summary", {}, t("proposal.discard")),
      h("p", {}, t("proposal.discard.text")),
      button(t("proposal.discard.do"), discard, { class: "button" }),
    );
  }

  async function discard() {
    const came = await asked(address, { method: "DELETE" }, t);
    if (came.ok) {
      location.assign("/desk/import-transcript");
    } else {
      told.replaceChildren(came.told);
    }
  }

  async function make(wanted, say) {
    const came = await asked(`${address}/interview`, sent("POST", { version: state.version, ...wanted }), t);
    if (came.ok) {
      location.assign(`/desk/edit-interview?id=${came.answer.id}`);
    } else {
      say(came.told);
    }
  }
}
