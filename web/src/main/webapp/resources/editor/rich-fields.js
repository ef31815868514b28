// The editor's rich text and its choice of pictures in an ordinary form: each field stays where it
// is and holds what is sent; what is seen stands before it.
import { EditorState } from "../prosemirror/prosemirror-state.js";
import { EditorView } from "../prosemirror/prosemirror-view.js";
import { history } from "../prosemirror/prosemirror-history.js";
import { h, button, speaker } from "./dom.js";
import { formatToolbar } from "./format-toolbar.js";
import { linkCommand } from "./link-dialog.js";
import { chooseMedium } from "./media-dialog.js";
import { otherKeys, textKeys } from "./keys.js";
import { cleanPaste } from "./paste.js";
import { readRichText, writeRichText } from "./rich-text.js";
import { schema } from "./schema.js";

/** Makes a textarea of HTML a text to be written; data-rich names the tools. */
function writeRichly(area) {
  const t = speaker(JSON.parse(area.dataset.labels));
  const label = area.labels[0];
  const toolbar = formatToolbar(t, area.dataset.rich.split(" "));
  const place = h("div", { class: "editor rich-field" }, toolbar.element);
  area.before(place);
  area.hidden = true;
  const view = new EditorView(place, {
    state: EditorState.create({
      doc: readRichText(area.value, schema.nodes.standfirst),
      plugins: [textKeys(linkCommand(t)), otherKeys, history({ newGroupDelay: 600 })],
    }),
    attributes: { class: "rich", "aria-label": label.textContent, role: "textbox", "aria-multiline": "true", "aria-describedby": area.getAttribute("aria-describedby") },
    transformPastedHTML: (html) => cleanPaste(html),
    dispatchTransaction(tr) {
      this.updateState(this.state.apply(tr));
      area.value = writeRichText(this.state.doc);
      toolbar.refresh();
    },
  });
  label.addEventListener("click", () => view.focus());
  toolbar.use(view);
}

/** Lets a portrait be chosen from the library; its credit and its description come along. */
function choosePortrait(group) {
  const field = group.querySelector("[data-choose]");
  const [credit, alt] = ["credit", "alt"].map((name) => group.querySelector(`input[id$="${name}"]`));
  const t = speaker(JSON.parse(field.dataset.labels));
  const address = (hash, width) => `/desk/media/${hash}/${width}/image`;
  const picture = h("img", { class: "portrait-picture", alt: "" });
  const choose = button(field.dataset.choose, take);
  const remove = button(field.dataset.remove, () => show({ hash: "", credit: "", alt: "" }), { class: "quiet" });
  field.type = "hidden";
  field.before(h("div", { class: "editor portrait-tools", role: "group", "aria-label": field.labels?.[0]?.textContent }, picture, choose, remove));
  draw();

  async function take() {
    const medium = await chooseMedium({ api: "/desk/api", mediaAddress: address, t });
    medium && show(medium);
  }

  function show(medium) {
    field.value = medium.hash;
    credit.value = medium.credit ?? "";
    alt.value = medium.alt ?? "";
    draw();
  }

  function draw() {
    picture.hidden = remove.hidden = field.value === "";
    field.value === "" ? picture.removeAttribute("src") : (picture.src = address(field.value, 320));
  }
}

document.querySelectorAll("textarea[data-rich]").forEach(writeRichly);
document.querySelectorAll("[data-portrait]").forEach(choosePortrait);
