// A dialog that asks one thing and resolves with the answer; Escape answers with nothing.
import { h, button } from "./dom.js";

/**
 * Opens a dialog. `body` is elements, or a function that gets `close(value)` and gives elements.
 * `actions` are {label, value, primary?, danger?}; a value may be a function that computes it, and
 * keeps the dialog open by giving undefined.
 */
export function openDialog({ title, body, actions = [], wide = false, closeLabel }) {
  const before = document.activeElement;
  return new Promise((resolve) => {
    let answer = null;
    const close = (value) => {
      answer = value ?? null;
      dialog.close();
    };
    const heading = h("h2", { id: "editor-dialog-title" }, title);
    const content = h("div", { class: "dialog-body" }, typeof body === "function" ? body(close) : body);
    const press = (action) => {
      const value = typeof action.value === "function" ? action.value() : action.value;
      if (value !== undefined) {
        close(value);
      }
    };
    const foot = h("div", { class: "dialog-actions" }, [
      ...(closeLabel ? [button(closeLabel, () => close(null), { class: "quiet" })] : []),
      ...actions.map((action) => button(action.label, () => press(action), { class: action.danger ? "danger" : action.primary ? "primary" : "" })),
    ]);
    const dialog = h("dialog", { class: `editor-dialog${wide ? " is-wide" : ""}`, "aria-labelledby": heading.id }, heading, content, foot);
    dialog.addEventListener("close", () => {
      dialog.remove();
      before?.focus?.();
      resolve(answer);
    });
    dialog.addEventListener("keydown", (event) => {
      const primary = actions.find((action) => action.primary);
      if (event.key === "Enter" && primary && event.target.matches("input:not([type=search], [type=file])")) {
        event.preventDefault();
        press(primary);
      }
    });
    (document.querySelector(".editor") ?? document.body).append(dialog);
    dialog.showModal();
    dialog.querySelector("[autofocus]")?.focus();
  });
}
