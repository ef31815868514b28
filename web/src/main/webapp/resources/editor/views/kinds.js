// The kinds of block that have controls beside their words.
import { h, button } from "../dom.js";
import { addLink } from "../block-commands.js";
import { findNamed } from "../ids.js";
import { BlockView } from "./block-view.js";

/** A picture: its medium is chosen in the library; caption, credit and alt are lines. */
export class ImageView extends BlockView {
  place() {
    const { t, chooseMedium } = this.desk;
    const choose = async () => {
      const medium = await chooseMedium();
      if (medium) {
        this.take(medium);
      }
      this.choose.focus();
    };
    this.choose = button(t("image.choose"), choose, { class: "image-choose" });
    this.picture = h("img", { alt: "", loading: "lazy", class: "image-picture" });
    this.frame = h("div", { class: "image-frame", contenteditable: "false" }, this.picture, this.choose);
    this.dom.insertBefore(this.frame, this.contentDOM);
  }

  show() {
    super.show();
    const { media } = this.node.attrs;
    this.frame.classList.toggle("is-empty", media === "");
    this.choose.textContent = this.desk.t(media === "" ? "image.choose" : "image.change");
    this.picture.hidden = media === "";
    if (media !== this.shown) {
      this.shown = media;
      media === "" ? this.picture.removeAttribute("src") : this.picture.setAttribute("src", this.desk.mediaAddress(media, 960));
    }
  }

  // The medium's own words fill the lines that are still empty.
  take(medium) {
    const tr = this.view.state.tr.setNodeAttribute(this.getPos(), "media", medium.hash);
    let at = this.getPos() + 1;
    ["caption", "credit", "alt"].forEach((name, index) => {
      const before = this.node.child(index);
      const words = medium[name] ?? "";
      if (before.content.size === 0 && words !== "") {
        tr.insertText(words, tr.mapping.map(at + 1));
      }
      at += before.nodeSize;
    });
    this.view.dispatch(tr);
  }
}

/** Words set large: says what of them is not in the answer they come from, as the last save found. */
export class PullQuoteView extends BlockView {
  place() {
    const { t } = this.desk;
    this.adapted = h("input", { type: "checkbox", change: (event) => this.set("adapted", event.target.checked) });
    this.origin = button(t("pull-quote.origin"), () => this.desk.goTo(this.node.attrs.answer), { class: "small" });
    this.hint = h("span", { class: "part-hint", role: "status" });
    const label = h("label", { class: "check" }, this.adapted, t("pull-quote.adapted"));
    this.dom.insertBefore(h("div", { class: "block-controls", contenteditable: "false" }, label, this.origin, this.hint), this.foot);
  }

  show() {
    super.show();
    const { t } = this.desk;
    const { doc } = this.view.state;
    const { answer, adapted } = this.node.attrs;
    this.adapted.checked = adapted;
    this.origin.hidden = answer === "" || !findNamed(doc, answer);
    const doubted = adapted ? undefined : this.desk.doubts.get(`block-${this.id}-pulled`);
    const hint = doubted === undefined ? "" : t("pull-quote.not-exact", doubted);
    this.dom.classList.toggle("is-doubted", hint !== "");
    // What is said already is not said again.
    if (this.hint.textContent !== hint) {
      this.hint.textContent = hint;
    }
  }
}

/** A dated note by the editors. */
export class EditorNoteView extends BlockView {
  place() {
    this.date = h("input", { type: "date", change: (event) => this.set("date", event.target.value) });
    const label = h("label", {}, this.desk.t("editor-note.date"), this.date);
    this.dom.insertBefore(h("div", { class: "block-controls", contenteditable: "false" }, label), this.contentDOM);
  }

  show() {
    super.show();
    if (this.date.value !== this.node.attrs.date) {
      this.date.value = this.node.attrs.date;
    }
  }
}

/** Links to go on with. */
export class RelatedView extends BlockView {
  place() {
    const add = () => this.desk.run(addLink(this.id));
    this.dom.insertBefore(
      h("div", { class: "block-controls", contenteditable: "false" }, button(this.desk.t("related.add-link"), add, { class: "small" })),
      this.foot,
    );
  }
}
