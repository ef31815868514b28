// Short notices of what was just done, with a way back; read out by screen readers.
import { h, button } from "./dom.js";

const STAYS = 8000;

/** The place of the notices; `say(words, undo?)` shows one. */
export function noticePlace(t) {
  const words = h("span", { role: "status" });
  const back = button(t("notice.undo"), () => {}, { class: "small" });
  const element = h("div", { class: "toast", hidden: true }, words, back);
  let timer = null;

  return {
    element,
    say(said, undo = null) {
      clearTimeout(timer);
      element.hidden = false;
      words.textContent = said;
      back.hidden = !undo;
      back.onclick = () => {
        element.hidden = true;
        undo();
      };
      timer = setTimeout(() => (element.hidden = true), STAYS);
    },
  };
}
