// Chooses an expert by name, or introduces one who is not there yet.
import { h, button, labelled } from "./dom.js";
import { openDialog } from "./dialog.js";
import { ask } from "./save-request.js";
import { searchList } from "./search-list.js";

/** Resolves with the expert {id, name, title, organisation, portrait}, or null. */
export function chooseExpert({ api, t }) {
  return openDialog({
    title: t("expert.title"),
    closeLabel: t("dialog.cancel"),
    body: (close) => [
      searchList({
        address: `${api}/experts`,
        label: t("expert.search"),
        t,
        className: "expert-results",
        choose: close,
        draw: (expert) => [h("strong", {}, expert.name), h("span", {}, [expert.title, expert.organisation].filter(Boolean).join(", "))],
      }),
      introduction({ api, t, close }),
    ],
  });
}

function introduction({ api, t, close }) {
  const name = h("input", { type: "text", autocomplete: "off", maxlength: "120", keydown: (event) => event.key === "Enter" && introduce(event) });
  const state = h("p", { class: "field-wrong", role: "alert" });
  const send = button(t("expert.introduce"), introduce, { class: "primary" });

  async function introduce(event) {
    event.preventDefault();
    if (send.disabled) {
      return;
    }
    send.disabled = true;
    state.textContent = "";
    const body = JSON.stringify({ name: name.value });
    const answer = await ask(`${api}/experts`, { method: "POST", headers: { "Content-Type": "application/json" }, body });
    send.disabled = false;
    if (answer?.ok) {
      close(answer);
    } else {
      state.textContent = answer?.refusal ?? t("search.failed");
    }
  }

  return h("fieldset", { class: "upload" }, h("legend", {}, t("expert.new")), labelled("expert-name", t("participation.name"), name), state, send);
}
