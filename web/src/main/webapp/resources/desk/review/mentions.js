// Speaks to somebody in a remark: what is typed behind an @ is looked up, a few people at a time.
import { h } from "../../editor/dom.js";
import { ask } from "../../editor/save-request.js";

const AFTER = 200;
const BEGUN = /(?:^|[^\p{L}\p{N}_.@-])@([\p{L}\p{N}._-]{0,40})$/u;

/**
 * Offers people while a remark is written into `words`; gives the place where they are offered.
 * The field keeps the focus: arrows go through the list, Enter or Tab takes, Escape leaves it.
 */
export function mentions({ t, words, endpoint }) {
  const id = `${words.id}-people`;
  const list = h("ul", { id, class: "mention-list", role: "listbox", "aria-label": t("mention.title"), hidden: true });
  const said = h("p", { class: "muted mention-state", role: "status" });
  let [timer, turn, people, at] = [null, 0, [], -1];

  words.setAttribute("aria-autocomplete", "list");
  words.setAttribute("aria-controls", id);
  words.addEventListener("input", later);
  words.addEventListener("click", later);
  words.addEventListener("keydown", pressed);
  words.addEventListener("blur", leave);

  function begun() {
    return words.value.slice(0, words.selectionStart).match(BEGUN)?.[1] ?? null;
  }

  function later() {
    clearTimeout(timer);
    if (begun() === null) {
      leave();
    } else {
      timer = setTimeout(load, AFTER);
    }
  }

  async function load() {
    const mine = ++turn;
    const letters = begun();
    const answer = letters === null ? null : await ask(`${endpoint}?q=${encodeURIComponent(letters)}`);
    if (mine !== turn || begun() !== letters || document.activeElement !== words) {
      return;
    }
    people = answer?.items ?? [];
    choose(people.length > 0 ? 0 : -1);
    said.textContent = !answer?.ok ? "" : people.length === 0 ? t("mention.none") : answer.more ? t("mention.more", people.length) : t("mention.some", people.length);
  }

  function choose(next) {
    at = next;
    list.hidden = people.length === 0;
    list.replaceChildren(...people.map(option));
    if (at >= 0) {
      words.setAttribute("aria-activedescendant", `${id}-${at}`);
      list.children[at].scrollIntoView({ block: "nearest" });
    } else {
      words.removeAttribute("aria-activedescendant");
    }
  }

  function option(person, index) {
    const element = h("li", { id: `${id}-${index}`, role: "option", "aria-selected": String(index === at) }, h("strong", {}, `@${person.login}`), " ", person.name);
    // Not on click: the field would have lost the focus before.
    element.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      take(person);
    });
    return element;
  }

  function take(person) {
    const caret = words.selectionStart;
    words.setRangeText(`@${person.login} `, caret - begun().length - 1, caret, "end");
    leave();
    words.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function leave() {
    clearTimeout(timer);
    turn++;
    people = [];
    said.textContent = "";
    choose(-1);
  }

  function pressed(event) {
    if (people.length === 0 || event.isComposing) {
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      choose((at + step + people.length) % people.length);
    } else if (event.key === "Escape") {
      leave();
      event.stopPropagation();
    } else if ((event.key === "Enter" || event.key === "Tab") && !event.shiftKey) {
      take(people[at]);
    } else {
      return;
    }
    event.preventDefault();
  }

  return h("div", { class: "mentions" }, list, said);
}
