// Line drawings for the buttons, 24 × 24, in the colour of the text around them.
const PATHS = {
  up: "M12 19V5M6 11l6-6 6 6",
  down: "M12 5v14M6 13l6 6 6-6",
  copy: "M9 9h11v11H9zM5 15H4V4h11v1",
  remove: "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5",
  grip: "M9 5h.01M9 12h.01M9 19h.01M15 5h.01M15 12h.01M15 19h.01",
  plus: "M12 5v14M5 12h14",
  bold: "M7 5h6a3.5 3.5 0 0 1 0 7H7zM7 12h7a3.5 3.5 0 0 1 0 7H7z",
  italic: "M10 5h8M6 19h8M14 5l-4 14",
  link: "M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l1-1",
  bullets: "M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01",
  numbers: "M10 6h10M10 12h10M10 18h10M4 4h1.5v5M4 15h3l-3 4h3",
  heading: "M5 5v14M13 5v14M5 12h8M17 11l2-1v9",
  quote: "M9 7c-3 1-4 3-4 6v4h5v-5H7M18 7c-3 1-4 3-4 6v4h5v-5h-3",
  pull: "M4 5h16M4 19h16M8 10h8M9 14h6",
  sup: "M4 8l8 11M12 8L4 19M16 9c0-3 4-3 4-.5 0 1.5-4 2.5-4 4.5h4",
  undo: "M8 5L4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-3",
  redo: "M16 5l4 4-4 4M20 9H10a5.5 5.5 0 0 0 0 11h3",
  split: "M4 12h16M12 3v5M9 6l3 3 3-3M12 21v-5M9 18l3-3 3 3",
  flip: "M7 4v15M3.5 15.5L7 19l3.5-3.5M17 20V5M13.5 8.5L17 5l3.5 3.5",
  help: "M9 9a3 3 0 1 1 4 3c-.8.4-1 1-1 2M12 18h.01",
  close: "M6 6l12 12M18 6L6 18",
};

/** A drawing by its name, hidden from screen readers: the button bears the words. */
export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}
