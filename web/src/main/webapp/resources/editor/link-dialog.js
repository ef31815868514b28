// Asks where a link leads, and what it says if nothing is selected.
import { h, labelled } from "./dom.js";
import { openDialog } from "./dialog.js";
import { completed, followable } from "./web-address.js";
import { linkAt, removeLink, setLink } from "./format-commands.js";
import { isLine } from "./schema.js";

/** The command behind the link button and Ctrl+K. */
export function linkCommand(t) {
  return (state, dispatch, view) => {
    const { parent } = state.selection.$from;
    if (!parent.inlineContent || isLine(parent)) {
      return false;
    }
    if (dispatch && view) {
      askForLink(t, view);
    }
    return true;
  };
}

async function askForLink(t, view) {
  const current = linkAt(view.state);
  const bare = view.state.selection.empty && !current;
  const address = h("input", { type: "text", inputmode: "url", autofocus: true, autocomplete: "off", value: current?.href ?? "https://" });
  const text = h("input", { type: "text", autocomplete: "off" });
  const wrong = h("p", { class: "entry-wrong", role: "alert" });
  const read = () => {
    const href = completed(address.value);
    wrong.textContent = followable(href) ? "" : t("link.wrong");
    return followable(href) ? { href, text: text.value } : undefined;
  };
  const answer = await openDialog({
    title: t("link.title"),
    body: [labelled("link-address", t("link.address"), address), ...(bare ? [labelled("link-text", t("link.text"), text)] : []), wrong],
    closeLabel: t("dialog.cancel"),
    actions: [...(current ? [{ label: t("link.remove"), value: "remove" }] : []), { label: t("link.set"), value: read, primary: true }],
  });
  if (answer) {
    (answer === "remove" ? removeLink : setLink(answer.href, answer.text))(view.state, view.dispatch);
  }
  view.focus();
}
