// A search field over a list that the server answers; used for media and for experts.
import { h, button } from "./dom.js";
import { ask } from "./save-request.js";

const AFTER = 250;

/** @param draw makes a list item's content of a found thing; pressing it calls choose(thing). */
export function searchList({ address, label, t, draw, choose, className }) {
  const input = h("input", { type: "search", "aria-label": label, placeholder: label, autofocus: true, input: later });
  const list = h("ul", { class: `search-results ${className}` });
  const state = h("p", { class: "search-state", role: "status" });
  const more = button(t("search.more"), () => load(page + 1), { hidden: true, class: "small" });
  let [timer, page, turn] = [null, 0, 0];

  function later() {
    clearTimeout(timer);
    timer = setTimeout(() => load(0), AFTER);
  }

  async function load(wanted) {
    const mine = ++turn;
    const answer = await ask(`${address}?q=${encodeURIComponent(input.value)}&page=${wanted}`);
    if (mine !== turn) {
      return;
    }
    page = wanted;
    const items = (answer?.items ?? []).map((thing) => h("li", {}, button(draw(thing), () => choose(thing), { class: "result" })));
    wanted === 0 ? list.replaceChildren(...items) : list.append(...items);
    state.textContent = !answer?.ok ? t("search.failed") : list.childElementCount === 0 ? t("search.none") : "";
    more.hidden = !answer?.more;
  }

  load(0);
  return h("div", { class: "search" }, input, state, list, more);
}
