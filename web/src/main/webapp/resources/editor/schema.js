// What a manuscript may hold, as a ProseMirror schema: the same blocks, the same rich text as
// org.verbatim.text. Every visible word is a text node, so that undo, paste and search see it all.
import { Schema } from "../prosemirror/prosemirror-model.js";
import { followable } from "./web-address.js";

const FLOW = "flow+";

function block(name, content, attrs = {}) {
  return {
    group: "block",
    content,
    attrs: { id: { default: "" }, ...attrs },
    isolating: true,
    selectable: false,
    parseDOM: [{ tag: `section[data-verbatim=${name}]`, getAttrs: readAttrs(["id", ...Object.keys(attrs)]) }],
    toDOM: (node) => ["section", writeAttrs(name, node), 0],
  };
}

function part(name, content, attrs = {}, spec = {}) {
  return {
    content,
    attrs,
    isolating: true,
    defining: true,
    selectable: false,
    parseDOM: [{ tag: `div[data-verbatim=${name}]`, getAttrs: readAttrs(Object.keys(attrs)) }],
    toDOM: (node) => ["div", writeAttrs(name, node), 0],
    ...spec,
  };
}

/** One line of plain text: a heading, a caption, an address. */
function line(name) {
  return part(name, "text*", {}, { marks: "", line: true });
}

function writeAttrs(name, node) {
  return { "data-verbatim": name, "data-attrs": JSON.stringify(node.attrs) };
}

function readAttrs(names) {
  return (dom) => {
    const given = attributesOf(dom);
    return Object.fromEntries(names.filter((name) => name in given).map((name) => [name, given[name]]));
  };
}

function attributesOf(dom) {
  try {
    return JSON.parse(dom.getAttribute("data-attrs")) ?? {};
  } catch {
    return {};
  }
}

const nodes = {
  doc: { content: "block*" },
  paragraph: { group: "flow", content: "inline*", parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
  text: { group: "inline" },
  hard_break: {
    group: "inline",
    inline: true,
    selectable: false,
    parseDOM: [{ tag: "br" }],
    toDOM: () => ["br"],
  },
  heading: {
    group: "flow",
    content: "inline*",
    defining: true,
    attrs: { level: { default: 3 } },
    parseDOM: ["h1", "h2", "h3", "h4", "h5", "h6"].map((tag, index) => ({ tag, attrs: { level: index < 3 ? 3 : 4 } })),
    toDOM: (node) => [`h${node.attrs.level}`, 0],
  },
  blockquote: {
    group: "flow",
    content: FLOW,
    defining: true,
    parseDOM: [{ tag: "blockquote" }],
    toDOM: () => ["blockquote", 0],
  },
  bullet_list: { group: "flow", content: "list_item+", parseDOM: [{ tag: "ul" }], toDOM: () => ["ul", 0] },
  ordered_list: { group: "flow", content: "list_item+", parseDOM: [{ tag: "ol" }], toDOM: () => ["ol", 0] },
  list_item: { content: "paragraph flow*", defining: true, parseDOM: [{ tag: "li" }], toDOM: () => ["li", 0] },

  exchange: block("exchange", "question answer+"),
  question: part("question", FLOW),
  answer: part("answer", FLOW, { id: { default: "" }, speaker: { default: "" } }),
  prose: block("prose", "intertitle body"),
  image: block("image", "caption credit alt", { media: { default: "" } }),
  pull_quote: block("pull_quote", "pulled", { answer: { default: "" }, adapted: { default: false } }),
  quotation: block("quotation", "body source address"),
  editor_note: block("editor_note", "body", { date: { default: "" } }),
  aside: block("aside", "intertitle body"),
  related: block("related", "intertitle related_link*"),
  related_link: part("related_link", "label address"),
  standfirst: part("standfirst", FLOW),
  body: part("body", FLOW),
  ...Object.fromEntries(
    ["intertitle", "caption", "credit", "alt", "pulled", "source", "address", "label"].map((name) => [name, line(name)]),
  ),
};

const marks = {
  link: {
    attrs: { href: {} },
    inclusive: false,
    parseDOM: [{ tag: "a[href]", getAttrs: (dom) => followable(dom.getAttribute("href")) && { href: dom.getAttribute("href").trim() } }],
    toDOM: (mark) => ["a", { href: mark.attrs.href }, 0],
  },
  strong: { parseDOM: [{ tag: "strong" }, { tag: "b" }], toDOM: () => ["strong", 0] },
  em: { parseDOM: [{ tag: "em" }, { tag: "i" }], toDOM: () => ["em", 0] },
  sup: { excludes: "sup sub", parseDOM: [{ tag: "sup" }], toDOM: () => ["sup", 0] },
  sub: { excludes: "sup sub", parseDOM: [{ tag: "sub" }], toDOM: () => ["sub", 0] },
};

export const schema = new Schema({ nodes, marks });

/** Whether the node is one line of plain text. */
export function isLine(node) {
  return Boolean(node.type.spec.line);
}

/** Whether the node is a field that the caret can be in: a line, a question, an answer, a body. */
export function isField(node) {
  return isLine(node) || ["question", "answer", "body", "standfirst"].includes(node.type.name);
}

/** Whether the node holds no words. */
export function isBlank(node) {
  return node.textContent.trim() === "";
}
