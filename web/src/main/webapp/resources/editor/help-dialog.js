// The keys that can be used, in one panel.
import { h } from "./dom.js";
import { openDialog } from "./dialog.js";

const KEYS = [
  ["onward", "Ctrl", "Entrée"],
  ["move", "Alt", "↑ ↓"],
  ["split-question", "Alt", "Maj", "Q"],
  ["split-answer", "Alt", "Maj", "A"],
  ["merge", "Alt", "Maj", "M"],
  ["duplicate", "Alt", "Maj", "D"],
  ["bold", "Ctrl", "B"],
  ["italic", "Ctrl", "I"],
  ["link", "Ctrl", "K"],
  ["heading", "Ctrl", "Maj", "6"],
  ["numbers", "Ctrl", "Maj", "7"],
  ["bullets", "Ctrl", "Maj", "8"],
  ["break", "Maj", "Entrée"],
  ["undo", "Ctrl", "Z"],
  ["redo", "Ctrl", "Y"],
  ["next", "Tab"],
  ["tools", "Échap"],
  ["save", "Ctrl", "S"],
];

const NAMED = { Entrée: "key.enter", Maj: "key.shift", Échap: "key.escape" };

/** Opens the panel. */
export function askHelp(t) {
  const key = (name) => h("kbd", {}, NAMED[name] ? t(NAMED[name]) : name);
  const rows = KEYS.map(([what, ...keys]) => h("div", {}, h("dt", {}, keys.map(key)), h("dd", {}, t(`keys.${what}`))));
  return openDialog({ title: t("keys.title"), body: h("dl", { class: "keys" }, rows), closeLabel: t("dialog.close") });
}
