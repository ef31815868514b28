// Chooses an expert by name or organisation.
import { h } from "./dom.js";
import { openDialog } from "./dialog.js";
import { searchList } from "./search-list.js";

/** Resolves with the expert {id, name, title, organisation, portrait}, or null. */
export function chooseExpert({ api, t }) {
  return openDialog({
    title: t("expert.title"),
    closeLabel: t("dialog.cancel"),
    body: (close) =>
      searchList({
        address: `${api}/experts`,
        label: t("expert.search"),
        t,
        className: "expert-results",
        choose: close,
        draw: (expert) => [h("strong", {}, expert.name), h("span", {}, [expert.title, expert.organisation].filter(Boolean).join(", "))],
      }),
  });
}
