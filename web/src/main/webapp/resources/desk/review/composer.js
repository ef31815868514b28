// Writes a remark: about a whole place, or about words of it that are marked with the mouse or the keys.
import { h, button, labelled } from "../../editor/dom.js";
import { signsOf } from "./ink.js";
import { mentions } from "./mentions.js";
import { wordsOf } from "./places.js";
import { rewritingOf } from "./rewriting.js";

const NEIGHBOURS = 40;

/** Under which name a remark on this place is kept until it is sent. */
export function draftOf(place) {
  return `new:${place.block}:${place.answer}`;
}

/** The form for one place; `send(remark)` resolves to null or to why not. */
export function composer({ t, place, name, quote, drafts, people, settles, send, typed, close }) {
  const about = draftOf(place);
  const kept = drafts.load(about);
  const passage = passageOf(place, quote ?? kept?.quote);
  const words = h("textarea", { rows: "4", maxlength: "4000", required: true });
  const blocking = h("input", { type: "checkbox", id: "remark-blocking" });
  const refusal = h("p", { class: "field-message", role: "alert" });
  words.value = kept?.words ?? "";
  blocking.checked = settles && (kept?.blocking ?? false);

  const entry = labelled("remark-words", t("remark.words"), words, t("remark.mention"));
  entry.append(mentions({ t, words, endpoint: people }));
  const submit = h("button", { type: "submit", class: "button button-main" }, t("remark.send"));
  const begun = () => {
    words.required = false;
    entry.querySelector("label").textContent = t("rewrite.why");
    submit.textContent = t("rewrite.send");
  };
  const rewriting = rewritingOf({ t, typed, place, passage, begun, kept, keep: () => keep() });
  const keep = () => drafts.keep(about, { words: words.value, quote: rewriting.quote() ?? chosen(passage), blocking: blocking.checked, rewrite: rewriting.changed() });
  [words, blocking, passage].forEach((each) => each?.addEventListener("input", keep));
  passage?.addEventListener("select", keep);

  const form = h(
    "form",
    { class: "remark-form", "aria-label": t("remark.title", name), submit: sent },
    h("h3", {}, t("remark.title", name)),
    passage ? labelled("remark-passage", t("remark.passage"), passage, t("remark.passage.help")) : null,
    rewriting.element,
    entry,
    settles ? h("p", { class: "remark-tick" }, blocking, h("label", { for: "remark-blocking" }, t("remark.blocking"))) : null,
    refusal,
    h("p", { class: "remark-buttons" }, submit, button(t("remark.close"), close, { class: "button" })),
  );
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      close();
    }
  });

  async function sent(event) {
    event.preventDefault();
    const remark = { block: place.block, answer: place.answer, quote: chosen(passage), words: words.value, blocking: blocking.checked };
    const rewrite = rewriting.value();
    const why = await send(rewrite === null ? remark : { ...remark, quote: rewriting.quote(), rewrite });
    refusal.textContent = why ?? "";
  }

  return { form, focus: () => words.focus() };
}

function passageOf(place, quote) {
  const text = wordsOf(place);
  if (text === "") {
    return null;
  }
  // Not "readonly": without a caret the keyboard could not mark words in every browser.
  const passage = h("textarea", { rows: "4", "aria-readonly": "true", inputmode: "none", spellcheck: "false", class: "remark-passage" });
  passage.value = text;
  passage.addEventListener("beforeinput", (event) => event.preventDefault());
  const start = quote ? startOf(text, quote) : -1;
  if (start >= 0) {
    passage.setSelectionRange(start, endOf(text, start, signsOf(quote.words).length));
  } else {
    passage.setSelectionRange(0, 0);
  }
  return passage;
}

/** The place of the text where its signs, from the one that is meant, are those of the quote. */
function startOf(text, quote) {
  const wanted = signsOf(quote.words);
  let best = -1;
  for (let at = 0; at < text.length; at++) {
    const starts = signsOf(text[at]) !== "" && signsOf(text.slice(at, at + 2 * wanted.length + 20)).startsWith(wanted);
    const far = (place) => Math.abs(signsOf(text.slice(0, place)).length - quote.at);
    if (starts && (best < 0 || far(at) < far(best))) {
      best = at;
    }
  }
  return best;
}

function endOf(text, start, signs) {
  let end = start;
  while (end < text.length && signsOf(text.slice(start, end)).length < signs) {
    end++;
  }
  return end;
}

/** What is marked in the passage, with its neighbours; null for nothing. */
export function chosen(passage) {
  const { selectionStart: start, selectionEnd: end, value } = passage ?? { selectionStart: 0, selectionEnd: 0, value: "" };
  const words = value.slice(start, end);
  if (signsOf(words) === "") {
    return null;
  }
  return {
    before: value.slice(Math.max(0, start - NEIGHBOURS), start),
    words,
    after: value.slice(end, end + NEIGHBOURS),
    at: signsOf(value.slice(0, start)).length,
  };
}
