// Who was interviewed, and the button that makes the interview.
import { h, labelled } from "../editor/dom.js";

const LANGUAGES = ["fr", "en"];

/** The form; make({guests, series, language}, say) is called with what was filled in. */
export function makingForm(state, offered, t, make) {
  const told = h("p", { class: "told", role: "status" });
  const guests = state.answering.map((speaker, index) => guestFields(state, speaker, index, t));
  const series = choice([["", t("make.series.none")], ...offered.map(({ id, title }) => [id, title])], "");
  const language = choice(LANGUAGES.map((code) => [code, t(`make.language.${code}`)]), state.language);
  const form = h(
    "form",
    { class: "card making" },
    h("h2", {}, t("make.title")),
    guests.map((guest) => guest.element),
    h("div", { class: "making-place" }, labelled("make-series", t("make.series"), series), labelled("make-language", t("make.language"), language)),
    h("p", { class: "muted" }, t("make.help")),
    told,
    h("button", { type: "submit", class: "button button-main", id: "make" }, t("make.do")),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const named = guests.map((guest) => guest.value()).filter((guest) => guest.name !== "");
    make({ guests: named, series: series.value, language: language.value }, (words) => told.replaceChildren(words));
  });
  return form;
}

function guestFields(state, speaker, index, t) {
  const only = state.answering.length === 1;
  const proposed = only ? state.guest : { name: speaker, title: "", organisation: "" };
  const name = input(proposed.name || speaker);
  const title = input(proposed.title);
  const organisation = input(proposed.organisation);
  const known = h("span", { class: "muted", role: "status" });
  let expert = "";
  name.addEventListener("change", recognise);
  recognise();

  // Whoever has a profile under exactly this name is that person.
  async function recognise() {
    expert = "";
    known.textContent = "";
    const wanted = name.value.trim();
    if (wanted === "") {
      return;
    }
    const response = await fetch(`/desk/api/experts?q=${encodeURIComponent(wanted)}`, { credentials: "same-origin" }).catch(() => null);
    const found = await response?.json().catch(() => null);
    const same = found?.items?.find((item) => item.name.localeCompare(wanted, undefined, { sensitivity: "base" }) === 0);
    if (name.value.trim() === wanted) {
      expert = same?.id ?? "";
      known.textContent = t(same ? "make.known" : "make.new");
      organisation.value ||= same?.organisation ?? "";
      title.value ||= same?.title ?? "";
    }
  }

  const legend = only || speaker === "" ? t("make.guest") : t("make.guest-named", speaker);
  return {
    element: h(
      "fieldset",
      { class: "guest" },
      h("legend", {}, legend),
      labelled(`guest-name-${index}`, t("make.name"), name),
      known,
      labelled(`guest-title-${index}`, t("make.job"), title),
      labelled(`guest-organisation-${index}`, t("make.organisation"), organisation),
    ),
    value: () => ({ speaker, expert, name: name.value.trim(), title: title.value, organisation: organisation.value }),
  };
}

function choice(pairs, chosen) {
  const select = h("select", { class: "ui-inputfield" }, pairs.map(([value, words]) => h("option", { value }, words)));
  select.value = chosen;
  return select;
}

function input(value) {
  return h("input", { type: "text", class: "ui-inputfield", maxlength: "200", value });
}
