// The fields around the blocks: what the interview is called, where it belongs, who answers.
import { h, labelled } from "./dom.js";
import { followsTitle, slugOf } from "./slug.js";
import { participationList } from "./participations.js";
import { ThemeNames, themeList } from "./theme-list.js";
import { titleMark } from "./title-mark.js";

const LINES = ["kicker", "title", "subtitle"];

/** The fields, drawn from the options; `changed` is called after every change. */
export function metadataFields(desk, options, standfirst, changed) {
  const { t } = desk;
  const inputs = Object.fromEntries(LINES.map((name) => [name, growing(changed)]));
  const language = h("select", { change: languageChanged }, options.languages.map((each) => h("option", { value: each.code }, each.label)));
  const series = h("select", { change: seriesChanged }, h("option", { value: "" }, t("series.none")), options.series.map((each) => h("option", { value: each.id }, each.title)));
  const number = h("input", { type: "number", min: "0", step: "1", inputmode: "numeric", input: changed });
  // Without a name it is whoever began the interview.
  const interviewers = h("input", { type: "text", autocomplete: "off", placeholder: options.begunBy, input: changed });
  const slug = h("input", { type: "text", autocomplete: "off", spellcheck: "false", input: slugTyped });
  const names = new ThemeNames(options.api, options.themes);
  const themes = themeList({ desk, api: options.api, names, changed });
  const people = participationList(desk, () => {
    desk.participantsChanged();
    changed();
  });
  const lines = Object.fromEntries(LINES.map((name) => [name, labelled(name, t(`field.${name}`), inputs[name])]));
  const mark = titleMark(desk, inputs.title, changed);
  lines.title.append(mark.element);
  let ownSlug = false;

  inputs.title.addEventListener("input", () => {
    if (!ownSlug && !options.slugFixed) {
      slug.value = slugOf(inputs.title.value);
    }
  });

  function slugTyped() {
    ownSlug = slug.value !== "";
    changed();
  }

  function languageChanged() {
    desk.setLanguage(language.value);
    changed();
  }

  function seriesChanged() {
    const next = options.series.find((each) => each.id === series.value)?.next;
    number.value = series.value === "" ? "" : (next ?? "");
    showNumber();
    changed();
  }

  function showNumber() {
    number.closest(".entry").hidden = series.value === "";
  }

  const element = h(
    "fieldset",
    { class: "fields", "aria-label": t("editor.fields") },
    h("div", { class: "titles" }, Object.values(lines), standfirst),
    people.element,
    labelled("interviewers", t("field.interviewers"), interviewers, t("help.interviewers")),
    h(
      "details",
      { class: "settings", open: true },
      h("summary", {}, t("field.settings")),
      h(
        "div",
        { class: "settings-grid" },
        labelled("series", t("field.series"), series),
        labelled("number", t("field.number"), number, t("help.number")),
        labelled("language", t("field.language"), language),
        labelled("slug", t("field.slug"), slug, t(options.slugFixed ? "help.slug-published" : "help.slug")),
        themes.element,
      ),
    ),
  );

  return {
    element,
    themeNames: names,
    participants: () => people.read(),
    // Empty while it follows the title: then the server finds one that is free.
    slug: () => (ownSlug ? slug.value.trim() : ""),
    takeSlug(value) {
      if (value !== undefined && document.activeElement !== slug) {
        slug.value = value;
      }
    },
    read: (standfirstHtml) => ({
      language: language.value,
      ...Object.fromEntries(LINES.map((name) => [name, inputs[name].value])),
      titleAdapted: mark.read(),
      standfirst: standfirstHtml,
      series: series.value === "" ? null : { series: series.value, number: Math.max(0, Number.parseInt(number.value, 10) || 0) },
      themes: themes.read(),
      participations: people.snapshot(),
      interviewers: interviewers.value.split(",").map((name) => name.trim()).filter(Boolean),
    }),
    write(text, slugValue) {
      LINES.forEach((name) => (inputs[name].value = text[name]));
      mark.write(text.titleAdapted ?? false);
      language.value = text.language;
      offer(series, text.series?.series);
      series.value = text.series?.series ?? "";
      number.value = text.series?.number || "";
      showNumber();
      themes.write(text.themes);
      people.write(text.participations);
      interviewers.value = (text.interviewers ?? []).join(", ");
      slug.value = slugValue;
      ownSlug = options.slugFixed || !followsTitle(slugValue, text.title);
      LINES.forEach((name) => inputs[name].fit());
    },
  };
}

// A series that is not offered any more stays chosen.
function offer(select, value) {
  if (value && ![...select.options].some((option) => option.value === value)) {
    select.append(h("option", { value }, value));
  }
}

// One line that wraps: a title of 300 characters stays readable while it is typed.
function growing(changed) {
  const area = h("textarea", { rows: "1", autocomplete: "off" });
  area.fit = () => {
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight}px`;
  };
  area.addEventListener("input", () => {
    area.value.includes("\n") && (area.value = area.value.replace(/\s*\n\s*/g, " "));
    area.fit();
    changed();
  });
  area.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
  new ResizeObserver(() => area.fit()).observe(area);
  return area;
}
