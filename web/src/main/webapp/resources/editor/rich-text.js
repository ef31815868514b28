// The rich text of one field: HTML with p br em strong sup sub ul ol li h3 h4 blockquote a, and the
// ProseMirror nodes it stands for.
import { DOMParser, DOMSerializer, Fragment } from "../prosemirror/prosemirror-model.js";
import { schema } from "./schema.js";

const parser = DOMParser.fromSchema(schema);
const serializer = DOMSerializer.fromSchema(schema);
const written = new WeakMap();

/** The node of the given type that holds what the HTML says. */
export function readRichText(html, type, attrs = null) {
  const holder = inertDocument().createElement("div");
  holder.innerHTML = html;
  dropBlanksBetweenBlocks(holder);
  const node = parser.parse(holder, { topNode: type.createAndFill(), preserveWhitespace: true });
  return type.create(attrs, node.content);
}

/** The HTML of what a node holds; the empty text is the empty string. Remembered for each node. */
export function writeRichText(node) {
  if (!written.has(node)) {
    written.set(node, isEmptyText(node) ? "" : toHtml(node.content));
  }
  return written.get(node);
}

/** The words of rich text, a line for each paragraph. */
export function plainText(html) {
  const holder = inertDocument().createElement("div");
  holder.innerHTML = html.replace(/<br\s*\/?>|<\/(p|li|h3|h4|blockquote)>/g, (end) => `${end}\n`);
  return holder.textContent.replace(/\n+/g, "\n").trim();
}

/** The nodes of a text without form, one paragraph a line. */
export function paragraphs(text) {
  const lines = text.split(/\n+/).filter((line) => line.trim() !== "");
  return Fragment.from(lines.map((line) => schema.nodes.paragraph.create(null, schema.text(line))));
}

function isEmptyText(node) {
  return node.childCount === 0 || (node.childCount === 1 && node.firstChild.isTextblock && node.firstChild.content.size === 0);
}

function toHtml(content) {
  const holder = inertDocument().createElement("div");
  holder.append(serializer.serializeFragment(content, { document: inertDocument() }));
  holder.querySelectorAll("li").forEach(unwrapOnlyParagraph);
  holder.querySelectorAll("p:empty, h3:empty, h4:empty").forEach((blank) => blank.remove());
  return holder.innerHTML.replace(/&nbsp;/g, "\u00a0");
}

// <li><p>a</p></li> is written <li>a</li>: the shape that people and other programs write.
function unwrapOnlyParagraph(item) {
  const [first] = item.children;
  if (item.querySelectorAll(":scope > p").length === 1 && first.localName === "p") {
    first.replaceWith(...first.childNodes);
  }
}

function dropBlanksBetweenBlocks(holder) {
  holder.querySelectorAll("ul, ol, blockquote").forEach(dropBlankChildren);
  if (holder.querySelector(":scope > p, :scope > ul, :scope > ol, :scope > blockquote, :scope > h3, :scope > h4")) {
    dropBlankChildren(holder);
  }
}

function dropBlankChildren(element) {
  for (const child of [...element.childNodes]) {
    if (child.nodeType === 3 && /^[ \t\r\n]*$/.test(child.data)) {
      child.remove();
    }
  }
}

let inert;

// A document without a window: nothing in it loads or runs.
function inertDocument() {
  return (inert ??= document.implementation.createHTMLDocument(""));
}
