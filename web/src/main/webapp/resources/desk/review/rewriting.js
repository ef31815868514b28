// The part of a remark that suggests other words: it begins with those that were typed, not with those on the page.
import { h, button, labelled } from "../../editor/dom.js";
import { chosen } from "./composer.js";

/** @param typed(remark) resolves to the words that stand there as they were typed, or why not; begun() hears that it is one */
export function rewritingOf({ t, typed, place, passage, begun, kept, keep }) {
  const field = h("textarea", { rows: "5", maxlength: "20000", class: "remark-rewrite" });
  const refusal = h("p", { class: "field-message", role: "alert" });
  const entry = labelled("remark-rewrite", t("rewrite.words"), field, t("rewrite.help"));
  const begin = button(t("rewrite.begin"), () => start(chosen(passage), null), { class: "button small remark-begin" });
  const element = passage ? h("div", { class: "rewriting" }, begin, entry, refusal) : null;
  let old = null;
  let quote = null;
  entry.hidden = true;
  field.addEventListener("input", keep);

  async function start(wanted, earlier) {
    const answer = await typed({ block: place.block, answer: place.answer, quote: wanted, words: "", blocking: false });
    refusal.textContent = answer?.ok ? "" : (answer?.refusal ?? t("talk.away"));
    if (!answer?.ok) {
      return;
    }
    [old, quote] = [answer.words, wanted];
    field.value = earlier ?? old;
    begun();
    passage.closest(".entry").hidden = true;
    [entry.hidden, begin.hidden] = [false, true];
    field.focus();
  }

  if (passage && typeof kept?.rewrite === "string") {
    start(kept.quote, kept.rewrite);
  }

  const value = () => (old === null ? null : field.value);
  return { element, value, quote: () => quote, changed: () => (old !== null && field.value !== old ? field.value : null) };
}
