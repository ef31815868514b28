// A text that may not be edited: it can be read; an approved one can be taken back by who may.
import { h, button } from "./dom.js";
import { openDialog } from "./dialog.js";

/** Locks the editor while the options say so. */
export function lockUntilTakenBack({ desk, options, shell }) {
  setEditable(desk, shell, !options.readOnly);
  if (!options.readOnly) {
    return;
  }
  const { t } = desk;
  const takeBack = async () => {
    const sure = await openDialog({
      title: t("take-back.title"),
      body: h("p", {}, t("take-back.explanation")),
      closeLabel: t("dialog.cancel"),
      actions: [{ label: t("take-back.confirm"), value: "yes", danger: true }],
    });
    if (sure && (await options.onTakeBack?.()) !== false) {
      options.readOnly = false;
      notice.remove();
      setEditable(desk, shell, true);
      desk.view.focus();
    }
  };
  const offered = options.canTakeBack || options.onTakeBack;
  const notice = h("div", { class: "remark", role: "status" }, h("p", {}, t(offered ? "take-back.notice" : "read-only.notice")), offered ? button(t("take-back.button"), takeBack, { class: "small" }) : null);
  shell.top.append(notice);
}

function setEditable(desk, shell, editable) {
  desk.editable = editable;
  shell.bar.parentElement.classList.toggle("is-read-only", !editable);
  [shell.fields.element, shell.canvas].forEach((group) => (group.disabled = !editable));
  [desk.view, desk.standfirst].forEach((view) => view.setProps({}));
}
