// A few words to build elements with; everything goes through the DOM, never through HTML strings.

/** An element with attributes (a function is a listener, a boolean a switch) and children. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener(name, value);
    } else if (value === true) {
      element.setAttribute(name, "");
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

/** A button that acts when pressed. */
export function button(text, press, attributes = {}) {
  return h("button", { type: "button", click: press, ...attributes }, text);
}

/** A labelled input: the label, the control, an optional help line. */
export function labelled(id, text, control, help = "") {
  control.id = id;
  const hint = help === "" ? null : h("p", { class: "entry-help", id: `${id}-help` }, help);
  if (hint) {
    control.setAttribute("aria-describedby", hint.id);
  }
  return h("div", { class: `entry entry-${id.replace(/[^a-z-].*/, "")}` }, h("label", { for: id }, text), control, hint);
}

/** Reads the labels: t("save.saved", "14 h 32") puts the values where the label says {0}, {1}… */
export function speaker(labels) {
  return (key, ...values) => (labels[key] ?? key).replace(/\{(\d)\}/g, (place, index) => values[index] ?? place);
}

/** Moves the focus along a toolbar with the arrow keys, so that it is one stop of the Tab key. */
export function roving(toolbar, stops = "button") {
  toolbar.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const buttons = [...toolbar.querySelectorAll(stops)].filter((each) => !each.disabled);
    const at = buttons.indexOf(document.activeElement);
    if (step && at >= 0) {
      event.preventDefault();
      focusOnly(buttons, buttons[(at + step + buttons.length) % buttons.length]);
    }
  });
  focusOnly([...toolbar.querySelectorAll(stops)], null);
}

function focusOnly(buttons, chosen) {
  const first = chosen ?? buttons[0];
  buttons.forEach((each) => each.setAttribute("tabindex", each === first ? "0" : "-1"));
  chosen?.focus();
}
