// What the interview is about: themes, found by letters of their name. Order is kept.
import { h, button } from "./dom.js";
import { icon } from "./icons.js";
import { openDialog } from "./dialog.js";
import { ask } from "./save-request.js";
import { searchList } from "./search-list.js";

/** What themes are called: those that came with the text, and those that were met since. */
export class ThemeNames {
  constructor(api, known) {
    Object.assign(this, { api, names: new Map(known.map((theme) => [theme.id, theme.label])) });
  }

  of(id) {
    return this.names.get(id);
  }

  learn(theme) {
    this.names.set(theme.id, theme.label);
  }

  /** Asks for those that are unknown; says whether there were any. */
  async meet(ids) {
    const unknown = ids.filter((id) => !this.names.has(id));
    if (unknown.length === 0) {
      return false;
    }
    const answer = await ask(`${this.api}/themes/names?${unknown.map((id) => `id=${encodeURIComponent(id)}`).join("&")}`);
    (answer?.items ?? []).forEach((theme) => this.learn(theme));
    return true;
  }
}

/** Resolves with the theme {id, label}, or null. */
function chooseTheme({ api, t }) {
  return openDialog({
    title: t("theme.title"),
    closeLabel: t("dialog.cancel"),
    body: (close) => [searchList({ address: `${api}/themes`, label: t("theme.search"), t, className: "theme-results", choose: close, draw: (theme) => [theme.label] })],
  });
}

/** The list of themes; `changed` is called after every change. */
export function themeList({ desk, api, names, changed }) {
  const { t } = desk;
  let chosen = [];
  const list = h("ul", { class: "themes-chosen" });
  const add = button([icon("plus"), t("theme.add")], addTheme, { class: "small", id: "themes-add" });
  const element = h("fieldset", { id: "themes", class: "themes" }, h("legend", {}, t("field.themes")), list, add);

  async function addTheme() {
    const theme = await chooseTheme({ api, t });
    if (theme && chosen.includes(theme.id)) {
      desk.say("theme.already", [theme.label]);
    } else if (theme) {
      names.learn(theme);
      chosen.push(theme.id);
      draw();
      changed();
    }
    add.focus();
  }

  function remove(id) {
    const at = chosen.indexOf(id);
    chosen = chosen.filter((each) => each !== id);
    draw();
    changed();
    (list.querySelectorAll("button")[Math.min(at, chosen.length - 1)] ?? add).focus();
  }

  function draw() {
    list.hidden = chosen.length === 0;
    list.replaceChildren(...chosen.map(drawTheme));
  }

  function drawTheme(id) {
    const label = names.of(id) ?? "…";
    const name = t("theme.remove", label);
    return h("li", {}, h("span", {}, label), button(icon("remove"), () => remove(id), { class: "tool-icon", "aria-label": name, title: name }));
  }

  return {
    element,
    read: () => [...chosen],
    write(given) {
      chosen = [...given];
      draw();
      names.meet(chosen).then((met) => met && draw());
    },
  };
}
