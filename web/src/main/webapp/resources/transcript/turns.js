// One turn of a proposal: what it is, how sure that is and why, its words, and what can be done to it.
import { button, h } from "../editor/dom.js";

const ROLES = ["QUESTION", "ANSWER", "TITLE", "STANDFIRST", "HEADING", "PROSE", "NOTE", "CAPTION", "SET_ASIDE"];

/** The element of the turn at a place. */
export function turnElement(state, at, t, edit, act) {
  const turn = state.turns[at];
  const role = t(`role.${turn.role}`);
  const sure = t(turn.doubtful ? "proposal.doubt" : "proposal.sure", turn.sureness);
  const words = h("div", { class: "turn-words" }, turn.passages.map((passage) => rich(passage.html)));
  const name = [role, turn.speaker].filter(Boolean).join(", ");
  return h(
    "li",
    {
      class: `turn turn-${turn.role.toLowerCase().replace("_", "-")}${turn.doubtful ? " turn-doubtful" : ""}`,
      tabindex: "0",
      "data-place": String(at),
      "aria-label": turn.doubtful ? `${name}, ${sure}` : name,
    },
    h(
      "p",
      { class: "turn-head" },
      h("strong", { class: "turn-role" }, role),
      turn.speaker ? h("span", {}, turn.speaker) : null,
      turn.timeCode ? h("span", { class: "muted" }, turn.timeCode) : null,
      h("span", { class: "turn-sure" }, sure),
    ),
    words,
    turn.doubtful && turn.why.length > 0 ? h("p", { class: "turn-why muted" }, t("proposal.why", turn.why.join(" · "))) : null,
    tools(state, at, t, edit, act, words),
  );
}

function tools(state, at, t, edit, act, words) {
  const turn = state.turns[at];
  const place = h("div", { class: "turn-place" });
  const role = h("select", { "aria-label": t("tool.role"), change: (event) => edit("ROLE", at, { words: event.target.value }) });
  role.append(...ROLES.map((one) => h("option", { value: one, selected: one === turn.role }, t(`role.${one}`))));
  return h(
    "div",
    { class: "turn-tools" },
    button(t("tool.flip"), () => act("FLIP", at), { class: "button" }),
    button(t("tool.split"), () => split(turn, at, t, edit, words), { class: "button do-split" }),
    at > 0 ? button(t("tool.merge"), () => act("MERGE", at), { class: "button" }) : null,
    button(t("tool.speaker"), () => name(state, at, t, edit, place), { class: "button do-speaker" }),
    button(t("tool.drop"), () => act("DROP", at), { class: "button" }),
    role,
    place,
  );
}

// Where a turn can be split: before each paragraph but the first, and behind each sentence. One place is taken at once.
function split(turn, at, t, edit, words) {
  const places = turn.passages.flatMap((passage, index) => [
    ...(index > 0 ? [{ passage: index, at: 0 }] : []),
    ...sentenceEnds(passage.words).map((end) => ({ passage: index, at: end })),
  ]);
  const cut = (place) => edit("SPLIT", at, place, at + 1);
  if (places.length === 1) {
    cut(places[0]);
    return;
  }
  const pieces = turn.passages.map((passage, index) => piecesOf(passage, places.filter((place) => place.passage === index), t, cut));
  words.replaceChildren(...pieces);
  words.querySelector("button")?.focus();
}

function sentenceEnds(words) {
  return [...words.matchAll(/[.!?…][»”")\]\u00a0\u202f]*\s+(?=\S)/g)].map((end) => end.index + end[0].length);
}

function piecesOf(passage, places, t, cut) {
  const line = h("p", {});
  let from = 0;
  for (const place of places) {
    const knife = button("✂", () => cut(place), { class: "button knife", "aria-label": t("tool.split.here"), title: t("tool.split.here") });
    line.append(passage.words.slice(from, place.at), knife);
    from = place.at;
  }
  line.append(passage.words.slice(from));
  return line;
}

function name(state, at, t, edit, place) {
  const choices = h("datalist", { id: `speakers-${at}` }, state.speakers.map((one) => h("option", { value: one })));
  const field = h("input", { type: "text", class: "ui-inputfield", maxlength: "120", list: choices.id, "aria-label": t("tool.speaker"), value: state.turns[at].speaker });
  const set = () => edit("SPEAKER", at, { words: field.value });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      set();
    }
  });
  place.replaceChildren(field, choices, button(t("tool.speaker.set"), set, { class: "button" }));
  field.focus();
}

// The server has cleaned it; the parser runs nothing.
function rich(html) {
  return h("div", {}, ...new DOMParser().parseFromString(html, "text/html").body.childNodes);
}

/** The keys, for those who use them. */
export function keyList(t) {
  const keys = ["flip", "split", "merge", "speaker", "drop"].map((tool) => h("li", {}, h("kbd", {}, t(`key.${tool}`)), " ", t(`tool.${tool}`)));
  keys.push(h("li", {}, h("kbd", {}, t("key.next")), " ", t("proposal.next")));
  keys.push(h("li", {}, h("kbd", {}, t("key.undo")), " ", t("proposal.undo")));
  return h("details", { class: "keys" }, h("summary", {}, t("proposal.keys")), h("ul", {}, keys));
}
