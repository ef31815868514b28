// Below the title: whether what it has between quotation marks is adapted from what was said. Asked
// only where it quotes; the server decides what is exact, as for pull quotes.
import { h } from "./dom.js";

const QUOTING = /«[^»]*[^\s»][^»]*»|“[^”]*[^\s”][^”]*”|„[^“”]*[^\s“”][^“”]*[“”]|"[^"]*[^\s"][^"]*"/;

/** The mark of the title in `input`; `desk` has it show what the last save found. */
export function titleMark(desk, input, changed) {
  const { t } = desk;
  const box = h("input", { type: "checkbox", id: "title-adapted", change: ticked });
  const hint = h("span", { id: "title-hint", class: "part-hint", role: "status" });
  const label = h("label", { class: "check" }, box, t("title.adapted"));
  const element = h("div", { class: "title-mark" }, label, hint);
  input.setAttribute("aria-describedby", hint.id);
  input.addEventListener("input", show);
  desk.titleMark = { show };

  function ticked() {
    show();
    changed();
  }

  function show() {
    const quoting = QUOTING.test(input.value);
    const doubted = quoting && !box.checked ? desk.doubts.get("title") : undefined;
    const words = doubted === undefined ? "" : t("title.not-exact", doubted);
    label.hidden = !quoting;
    input.closest(".entry").classList.toggle("is-doubted", words !== "");
    // What is said already is not said again.
    if (hint.textContent !== words) {
      hint.textContent = words;
    }
  }

  return {
    element,
    read: () => box.checked && QUOTING.test(input.value),
    write(adapted) {
      box.checked = adapted;
      show();
    },
  };
}
