// Says, always and in words, whether the text is saved, and what to do if it is not.
import { h, button } from "./dom.js";

/** The bar of the save state; `show(state)` takes the states of save.js. */
export function saveBar({ t, formatTime, loginAddress, retry, isLocalFull }) {
  const words = h("span", { class: "save-words", role: "status" });
  const actions = h("span", { class: "save-actions" });
  const element = h("div", { class: "save-state", "data-state": "saved" }, h("span", { class: "save-dot", "aria-hidden": "true" }), words, actions);

  const tell = {
    saved: ({ at }) => (at ? t("save.saved", formatTime(at)) : t("save.untouched")),
    pending: () => t("save.pending"),
    saving: () => t("save.saving"),
    unreachable: () => t("save.unreachable"),
    "signed-out": () => t("save.signed-out"),
    refused: ({ refusal }) => t("save.refused", refusal || t("save.refused-unknown")),
    stale: ({ theirs }) => t("save.stale", theirs.savedBy ?? ""),
  };

  const offer = {
    "signed-out": () => [h("a", { href: loginAddress, target: "_blank", rel: "opener" }, t("save.sign-in")), retryButton()],
    unreachable: () => [retryButton()],
    refused: () => [retryButton()],
    stale: () => [button(t("save.compare"), retry, { class: "small" })],
  };

  function retryButton() {
    return button(t("save.retry"), retry, { class: "small" });
  }

  return {
    element,
    show(state) {
      const said = tell[state.name](state) + (state.name !== "saved" && isLocalFull() ? ` ${t("save.device-full")}` : "");
      if (words.textContent !== said) {
        words.textContent = said;
      }
      if (element.dataset.state !== state.name) {
        actions.replaceChildren(...(offer[state.name]?.() ?? []));
      }
      element.dataset.state = state.name;
    },
  };
}
