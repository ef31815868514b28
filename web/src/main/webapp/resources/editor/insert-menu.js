// The menu that adds a block between two others, and the row of kinds at the end of the text.
import { h, button } from "./dom.js";
import { icon } from "./icons.js";
import { today } from "./clock.js";
import { insertBlock } from "./block-commands.js";

const KINDS = ["exchange", "prose", "image", "pull-quote", "quotation", "editor-note", "aside", "related"];

/** A menu of kinds that opens at a button; choosing puts a block at the given index. */
export function insertMenu(desk, canvas) {
  const { t } = desk;
  const items = KINDS.map((kind) => button(t(`block.${kind}`), () => choose(kind), { role: "menuitem", tabindex: "-1" }));
  const menu = h("div", { class: "insert-menu", role: "menu", "aria-label": t("add.menu"), hidden: true, keydown, focusout }, items);
  let [opener, index] = [null, 0];
  canvas.append(menu);

  function keydown(event) {
    const at = items.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      items[(at + step + items.length) % items.length].focus();
    } else if (event.key === "Escape") {
      event.preventDefault();
      close();
      opener?.focus();
    } else if (event.key === "Tab") {
      close();
      opener?.focus();
    }
  }

  function focusout(event) {
    if (!menu.contains(event.relatedTarget)) {
      close();
    }
  }

  function close() {
    menu.hidden = true;
    opener?.removeAttribute("aria-expanded");
  }

  function choose(kind) {
    close();
    desk.run(insertBlock(kind, index, today()));
  }

  return (from, at) => {
    [opener, index] = [from, at];
    menu.hidden = false;
    from.setAttribute("aria-expanded", "true");
    const place = from.getBoundingClientRect();
    const base = canvas.getBoundingClientRect();
    const room = window.innerHeight - place.bottom > menu.offsetHeight + 16;
    menu.style.top = `${(room ? place.bottom : Math.max(place.top - menu.offsetHeight, 8)) - base.top}px`;
    menu.style.left = `${Math.max(0, Math.min(place.left - base.left - 90, canvas.clientWidth - menu.offsetWidth))}px`;
    items[0].focus();
  };
}

/** The row that is always there at the end: one button a kind. */
export function addRow(desk) {
  const { t } = desk;
  const add = (kind) => desk.run((state, dispatch) => insertBlock(kind, state.doc.childCount, today())(state, dispatch));
  const buttons = KINDS.map((kind) => button([icon("plus"), t(`block.${kind}`)], () => add(kind), { class: "add" }));
  return h("div", { class: "add-row", role: "group", "aria-label": t("add.end") }, buttons);
}
