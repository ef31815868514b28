// How one block is drawn: a head with its kind and tools, the fields, and a place to add after it.
// Nothing here is drawn again while somebody types; the tools are built when a block is first used.
import { h, button } from "../dom.js";
import { icon } from "../icons.js";
import { fillTools, handleOf } from "../block-tools.js";

export class BlockView {
  constructor(node, view, getPos, desk) {
    Object.assign(this, { node, view, getPos, desk });
    const { t } = desk;
    this.kind = node.type.name.replace("_", "-");
    const kindName = t(`block.${this.kind}`);
    this.tools = h("div", { class: "block-tools", role: "toolbar", "aria-label": t("block.tools", kindName) }, handleOf(this));
    this.head = h("div", { class: "block-head", contenteditable: "false" }, h("span", { class: "block-kind" }, kindName), this.tools);
    this.contentDOM = h("div", { class: "block-fields" });
    this.foot = h("div", { class: "block-foot", contenteditable: "false" }, this.inserter());
    this.dom = h("div", { class: `block block-${this.kind}`, role: "group", "aria-label": kindName }, this.head, this.contentDOM, this.foot);
    this.dom.blockView = this;
    this.place();
    this.show();
  }

  /** Overridden by kinds that have controls of their own: puts them into the block once. */
  place() {}

  /** Overridden likewise: shows what the node's attributes say now. */
  show() {
    this.dom.id = `block-${this.node.attrs.id}`;
  }

  get id() {
    return this.node.attrs.id;
  }

  /** Builds the tools of this block, once. */
  prepare() {
    if (!this.prepared) {
      this.prepared = true;
      fillTools(this);
    }
  }

  /** Changes an attribute of the node, as a step that can be undone. */
  set(name, value) {
    this.view.dispatch(this.view.state.tr.setNodeAttribute(this.getPos(), name, value));
  }

  inserter() {
    const label = this.desk.t("add.here");
    const open = (event) => this.desk.openInsertMenu(event.currentTarget, this.view.state.doc.resolve(this.getPos()).index(0) + 1);
    return button(icon("plus"), open, { class: "insert", "aria-label": label, title: label, "aria-haspopup": "menu" });
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
    return !this.contentDOM.contains(event.target);
  }

  ignoreMutation(mutation) {
    return !this.contentDOM.contains(mutation.target) || (mutation.type === "attributes" && mutation.target === this.contentDOM);
  }
}
