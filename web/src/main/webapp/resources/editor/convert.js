// The blocks of an InterviewText as JSON, and as one ProseMirror document: nothing is lost either way.
import { schema } from "./schema.js";
import { freshId } from "./ids.js";
import { completed } from "./web-address.js";
import { readRichText, writeRichText } from "./rich-text.js";

const { nodes } = schema;

const readers = {
  exchange: (block) => [rich("question", block.question), ...readAnswers(block.answers)],
  prose: (block) => [text("intertitle", block.heading), rich("body", block.text)],
  image: (block) => [text("caption", block.caption), text("credit", block.credit), text("alt", block.alt)],
  "pull-quote": (block) => [text("pulled", block.text)],
  quotation: (block) => [rich("body", block.text), text("source", block.source), text("address", block.link)],
  "editor-note": (block) => [rich("body", block.text)],
  aside: (block) => [text("intertitle", block.heading), rich("body", block.text)],
  related: (block) => [text("intertitle", block.heading), ...block.links.map(readLink)],
};

const writers = {
  exchange: (node) => ({ question: writeRichText(node.firstChild), answers: children(node, "answer").map(writeAnswer) }),
  prose: (node) => ({ heading: node.child(0).textContent, text: writeRichText(node.child(1)) }),
  image: (node) => ({ media: node.attrs.media, ...lines(node, "caption", "credit", "alt") }),
  pull_quote: (node) => ({ text: node.textContent, answer: node.attrs.answer, adapted: node.attrs.adapted }),
  quotation: (node) => ({
    text: writeRichText(node.child(0)),
    source: node.child(1).textContent,
    link: completed(node.child(2).textContent),
  }),
  editor_note: (node) => ({ date: node.attrs.date, text: writeRichText(node.child(0)) }),
  aside: (node) => ({ heading: node.child(0).textContent, text: writeRichText(node.child(1)) }),
  related: (node) => ({ heading: node.child(0).textContent, links: children(node, "related_link").map(writeLink) }),
};

const written = new WeakMap();

/** The document that holds these blocks. */
export function readBlocks(blocks) {
  return nodes.doc.create(null, blocks.map(readBlock));
}

/** One block as a node. */
export function readBlock(block) {
  const type = nodes[block.kind.replace("-", "_")];
  const attrs = Object.fromEntries(Object.keys(type.spec.attrs).filter((name) => name in block).map((name) => [name, block[name]]));
  return type.create(attrs, readers[block.kind](block));
}

/** The blocks of the document as JSON. A block that did not change is the very same object as before. */
export function writeBlocks(doc) {
  const blocks = [];
  doc.forEach((node) => blocks.push(writeBlock(node)));
  return blocks;
}

function writeBlock(node) {
  if (!written.has(node)) {
    const kind = node.type.name.replace("_", "-");
    written.set(node, { kind, id: node.attrs.id, ...writers[node.type.name](node) });
  }
  return written.get(node);
}

/** An empty block of a kind, ready to be typed in. */
export function emptyBlock(kind, today) {
  const block = { kind, id: freshId(), heading: "", text: "", source: "", link: "", caption: "", credit: "", alt: "" };
  const answers = [{ id: freshId(), speaker: "", text: "" }];
  const links = [{ label: "", address: "" }];
  return readBlock({ ...block, question: "", answers, links, date: today });
}

function readAnswers(answers) {
  const list = answers.length > 0 ? answers : [{ id: freshId(), speaker: "", text: "" }];
  return list.map((answer) => rich("answer", answer.text, { id: answer.id, speaker: answer.speaker }));
}

function writeAnswer(node) {
  return { id: node.attrs.id, speaker: node.attrs.speaker, text: writeRichText(node) };
}

function readLink(link) {
  return nodes.related_link.create(null, [text("label", link.label), text("address", link.address)]);
}

function writeLink(node) {
  return { label: node.child(0).textContent, address: completed(node.child(1).textContent) };
}

function rich(type, html, attrs) {
  return readRichText(html, nodes[type], attrs);
}

function text(type, words) {
  return nodes[type].create(null, words === "" ? null : schema.text(words));
}

function children(node, type) {
  return node.content.content.filter((child) => child.type.name === type);
}

function lines(node, ...names) {
  return Object.fromEntries(names.map((name, index) => [name, node.child(index).textContent]));
}
