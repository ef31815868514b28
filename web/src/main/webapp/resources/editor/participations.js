// Who answers in this interview: experts, with the title and organisation of that day, and a portrait.
import { h, button, labelled } from "./dom.js";
import { icon } from "./icons.js";

/** The list of participations; `changed` is called after every change. */
export function participationList(desk, changed) {
  const { t } = desk;
  let people = [];
  const list = h("ol", { class: "people" });
  const add = button([icon("plus"), t("participation.add")], addPerson, { class: "small", id: "participations-add" });
  const element = h("fieldset", { id: "participations", class: "entry-group" }, h("legend", {}, t("field.participations")), list, add);

  async function addPerson() {
    const expert = await desk.chooseExpert();
    if (people.some((each) => each.expert === expert?.id)) {
      desk.say("participation.already", [expert.name]);
    } else if (expert) {
      const portrait = { media: "", credit: "", alt: "", ...expert.portrait };
      people.push({ expert: expert.id, name: expert.name ?? "", title: expert.title ?? "", organisation: expert.organisation ?? "", portrait });
      redraw();
    }
    // The dialog gave the focus back already; the list that grew since pushed the button away.
    add.focus();
    add.scrollIntoView({ block: "nearest" });
  }

  function redraw(silent = false) {
    list.replaceChildren(...people.map(drawPerson));
    if (!silent) {
      changed();
    }
  }

  function drawPerson(person, index) {
    const id = (name) => `participation-${person.expert}-${name}`;
    const field = (name, holder, key = name) => {
      const input = h("input", { type: "text", autocomplete: "off", value: holder[key], input: () => ((holder[key] = input.value), changed()) });
      return labelled(id(name), t(`participation.${name}`), input);
    };
    return h(
      "li",
      { class: "person" },
      portraitOf(person),
      h("div", { class: "person-fields" }, ["name", "title", "organisation"].map((name) => field(name, person))),
      h("div", { class: "person-portrait" }, field("portrait-credit", person.portrait, "credit"), field("portrait-alt", person.portrait, "alt")),
      h("div", { class: "person-tools", role: "group", "aria-label": person.name }, tools(person, index)),
    );
  }

  function portraitOf(person) {
    const { media } = person.portrait;
    const choose = async () => {
      const medium = await desk.chooseMedium();
      if (medium) {
        const { credit, alt } = person.portrait;
        person.portrait = { media: medium.hash, credit: credit || (medium.credit ?? ""), alt: alt || (medium.alt ?? "") };
        redraw();
        document.getElementById(`participation-${person.expert}-portrait`).focus();
      }
    };
    const picture = media === "" ? h("span", { class: "no-portrait" }, icon("plus")) : h("img", { src: desk.mediaAddress(media, 320), alt: "" });
    const label = t(media === "" ? "participation.choose-portrait" : "participation.change-portrait");
    return button([picture, h("span", {}, label)], choose, { class: "portrait", id: `participation-${person.expert}-portrait` });
  }

  function tools(person, index) {
    const move = (step) => {
      people.splice(index + step, 0, ...people.splice(index, 1));
      redraw();
      list.children[index + step].querySelector(`[data-step="${step}"]:not([disabled]), [data-step]:not([disabled])`)?.focus();
    };
    const remove = () => {
      people.splice(index, 1);
      redraw();
      add.focus();
    };
    const tool = (name, drawing, press, extra) => button(icon(drawing), press, { class: "tool-icon", "aria-label": t(`participation.${name}`, person.name), title: t(`participation.${name}`, person.name), ...extra });
    return [
      tool("up", "up", () => move(-1), { disabled: index === 0, "data-step": "-1" }),
      tool("down", "down", () => move(1), { disabled: index === people.length - 1, "data-step": "1" }),
      tool("remove", "remove", remove, {}),
    ];
  }

  return {
    element,
    read: () => people,
    // Copies, so that the text that was sent is never changed under way.
    write: (given) => {
      people = structuredClone(given);
      redraw(true);
    },
    snapshot: () => structuredClone(people),
  };
}
