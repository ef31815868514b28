// One field of a block: its label and its text. Questions, answers, bodies and single lines.
import { h, button } from "../dom.js";
import { isLine } from "../schema.js";
import { completed, onTheWeb } from "../web-address.js";
import { removePart } from "../block-commands.js";

export class FieldView {
  constructor(node, view, getPos, desk) {
    Object.assign(this, { node, view, getPos, desk });
    const name = node.type.name;
    const label = desk.t(`part.${name}`);
    this.contentDOM = h("div", { class: isLine(node) ? "line" : "rich", "data-field": name, role: "group", "aria-label": label });
    this.head = h("div", { class: "part-head", contenteditable: "false" }, h("span", { class: "part-name" }, label));
    this.dom = h("div", { class: `part part-${name}` }, this.head, this.contentDOM);
    this.contentDOM.dataset.hint = desk.t(`hint.${name}`);
    this.show();
  }

  show() {
    this.contentDOM.classList.toggle("is-empty", isEmpty(this.node));
  }

  update(node) {
    if (node.type !== this.node.type) {
      return false;
    }
    this.node = node;
    this.show();
    return true;
  }

  stopEvent(event) {
    return this.head.contains(event.target);
  }

  ignoreMutation(mutation) {
    return !this.contentDOM.contains(mutation.target) || (mutation.type === "attributes" && mutation.target === this.contentDOM);
  }
}

/** The address of a link; says so while readers could not be led there. */
export class AddressView extends FieldView {
  show() {
    super.show();
    const words = this.node.textContent;
    const wrong = words !== "" && !onTheWeb(completed(words));
    this.contentDOM.setAttribute("aria-invalid", String(wrong));
    if (wrong && !this.hint) {
      this.hint = h("div", { class: "part-hint", contenteditable: "false", role: "status" }, this.desk.t("address.wrong"));
      this.dom.append(this.hint);
    } else if (!wrong && this.hint) {
      this.hint.remove();
      this.hint = null;
    }
  }
}

/** An answer: who says it, where several may, and a way to take it out where it is not the only one. */
export class AnswerView extends FieldView {
  show() {
    super.show();
    this.dom.id = `block-${this.node.attrs.id}`;
    this.desk.answers.add(this);
    this.showSpeaker();
  }

  /** Offers the participants as speakers; with one there is nothing to choose. */
  showSpeaker() {
    const people = this.desk.participants();
    const { speaker } = this.node.attrs;
    const wanted = people.length > 1 || (speaker !== "" && !people.some((each) => each.expert === speaker));
    if (!wanted) {
      this.who?.remove();
      this.who = null;
      return;
    }
    const key = `${speaker}|${people.map((each) => each.expert + each.name).join("|")}`;
    if (this.who?.dataset.key !== key) {
      const select = this.speakerSelect(people, speaker);
      select.dataset.key = key;
      this.who ? this.who.replaceWith(select) : this.head.append(select);
      this.who = select;
    }
  }

  speakerSelect(people, speaker) {
    const { t } = this.desk;
    const known = people.some((each) => each.expert === speaker);
    const options = [h("option", { value: "" }, t("speaker.none")), ...people.map((each) => h("option", { value: each.expert }, each.name))];
    if (speaker !== "" && !known) {
      options.push(h("option", { value: speaker }, t("speaker.unknown")));
    }
    const change = (event) => this.view.dispatch(this.view.state.tr.setNodeAttribute(this.getPos(), "speaker", event.target.value));
    const select = h("select", { class: "speaker", "aria-label": t("speaker.label"), change }, options);
    select.value = speaker;
    return select;
  }

  destroy() {
    this.desk.answers.delete(this);
  }
}

/** A line of label and address in a block of links. */
export class LinkRowView {
  constructor(node, view, getPos, desk) {
    const label = desk.t("related.remove-link");
    const remove = () => {
      removePart(getPos())(view.state, view.dispatch);
      view.focus();
    };
    this.contentDOM = h("div", { class: "link-fields" });
    this.head = h("div", { class: "link-tools", contenteditable: "false" }, button("×", remove, { class: "small", "aria-label": label, title: label }));
    this.dom = h("div", { class: "link-row" }, this.contentDOM, this.head);
  }

  stopEvent(event) {
    return this.head.contains(event.target);
  }

  ignoreMutation(mutation) {
    return !this.contentDOM.contains(mutation.target);
  }
}

function isEmpty(node) {
  return node.content.size === 0 || (node.childCount === 1 && node.firstChild.isTextblock && node.firstChild.content.size === 0);
}
