// Clean paste: whatever comes from Word, Google Docs or a web page leaves as p h3 h4 ul ol li
// blockquote strong em sup sub a br, before ProseMirror reads it.
import { followable } from "./web-address.js";
import { nestListItems, wordListItem } from "./paste-lists.js";

const BLOCKS = "p,div,h1,h2,h3,h4,h5,h6,ul,ol,li,blockquote,table,tr,section,article,header,footer,main,figure,figcaption,pre,hr,dl,dt,dd,address,aside";
const UNREAD = "style,script,meta,link,title,head,xml,img,picture,svg,iframe,object,video,audio,canvas,input,select,textarea,noscript,template,form>button";

// The strict content security policy of the desk complains about style attributes even in a document
// that is only parsed: they are renamed first.

/** The clean HTML of what was copied. `parse` makes a document of HTML; a test may bring its own. */
export function cleanPaste(html, parse = parseInert) {
  const inert = html.replace(/<style[\s\S]*?<\/style>/gi, "").replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, " data-style="));
  if (html.includes("data-verbatim=")) {
    return inert;
  }
  const body = parse(copiedPart(inert)).body;
  body.querySelectorAll(UNREAD).forEach((element) => element.remove());
  const blocks = blocksOf(body, {});
  const only = blocks.length === 1 && blocks[0].tag === "p" ? blocks[0].inline : null;
  return only ? writeInline(only) : nestListItems(blocks).map(writeBlock).join("");
}

function parseInert(html) {
  return new DOMParser().parseFromString(html, "text/html");
}

// Windows puts marks around what was selected; conditional comments of Word say nothing to us.
function copiedPart(html) {
  const fragment = /<!--\s*StartFragment\s*-->([\s\S]*)<!--\s*EndFragment\s*-->/i.exec(html);
  return (fragment ? fragment[1] : html)
    .replace(/<!--\[if [^\]]*(mso|vml|gte)[^\]]*\]>[\s\S]*?<!\[endif\]-->/gi, "")
    .replace(/<!--[\s\S]*?-->|<!\[(if|endif)[^>]*>/gi, "");
}

/** The blocks in an element, as plain values: {tag, inline} or {tag, children}. */
function blocksOf(parent, marks) {
  const blocks = [];
  let run = [];
  const flush = () => {
    blocks.push(...paragraphsOf(run));
    run = [];
  };
  for (const child of parent.childNodes) {
    if (child.nodeType === 1 && isIgnored(child)) {
      continue;
    }
    if (child.nodeType === 1 && (child.matches(BLOCKS) || child.querySelector(BLOCKS))) {
      flush();
      blocks.push(...blockOf(child, marks));
    } else {
      run.push(...inlineOf(child, marks));
    }
  }
  flush();
  return blocks;
}

function blockOf(element, marks) {
  const tag = element.localName;
  if (/^h[1-6]$/.test(tag)) {
    const inline = inlineOf(element, {}).map((piece) => ({ ...piece, marks: { ...piece.marks, strong: false } }));
    return isBlank(inline) ? [] : [{ tag: tag < "h4" ? "h3" : "h4", inline: strip(inline) }];
  }
  if (tag === "ul" || tag === "ol") {
    return [{ tag, children: listItems(element, marks) }].filter((list) => list.children.length > 0);
  }
  if (tag === "blockquote") {
    return [{ tag, children: blocksOf(element, marks) }].filter((quote) => quote.children.length > 0);
  }
  if (tag === "tr") {
    return paragraphsOf([...element.children].flatMap((cell, index) => [...(index > 0 ? [{ text: " – ", marks: {} }] : []), ...inlineOf(cell, marks)]));
  }
  return wordListItem(element, (item) => blocksOf(item, marks)) ?? blocksOf(element, marksOf(element, marks));
}

// Google Docs puts a nested list beside its item, not inside.
function listItems(list, marks) {
  const items = [];
  for (const child of list.children) {
    if (child.localName === "ul" || child.localName === "ol") {
      const last = items[items.length - 1] ?? { tag: "li", children: [] };
      last.children.push(...blockOf(child, marks));
      if (items.length === 0) {
        items.push(last);
      }
    } else {
      const children = blocksOf(child, marks);
      items.push(...(children.length > 0 ? [{ tag: "li", children }] : []));
    }
  }
  return items;
}

/** The words in a node with their marks: {text, marks} or {br}. */
function inlineOf(node, marks) {
  if (node.nodeType === 3) {
    return [{ text: node.data.replace(/[ \t\r\n\f]+/g, " "), marks }];
  }
  if (node.nodeType !== 1 || isIgnored(node)) {
    return [];
  }
  if (node.localName === "br") {
    return [{ br: true, marks: {} }];
  }
  return [...node.childNodes].flatMap((child) => inlineOf(child, marksOf(node, marks)));
}

function isIgnored(element) {
  const style = element.getAttribute("data-style") ?? "";
  return /mso-list:\s*ignore|display:\s*none|mso-hide:\s*all/i.test(style) || (element.localName === "o:p" && element.textContent.trim() === "");
}

function marksOf(element, marks) {
  const style = element.getAttribute("data-style") ?? "";
  const weight = /(?:^|;)\s*font-weight:\s*([a-z0-9]+)/i.exec(style)?.[1];
  const slope = /(?:^|;)\s*font-style:\s*([a-z]+)/i.exec(style)?.[1];
  const raised = /(?:^|;)\s*vertical-align:\s*(super|sub)\b/i.exec(style)?.[1];
  const tag = element.localName;
  const href = tag === "a" ? destination(element.getAttribute("href") ?? "") : "";
  return {
    strong: weight ? /^(bold(er)?|[6-9]00)$/i.test(weight) : marks.strong || tag === "b" || tag === "strong",
    em: slope ? /^(italic|oblique)$/i.test(slope) : marks.em || tag === "i" || tag === "em",
    sup: marks.sup || tag === "sup" || raised === "super",
    sub: marks.sub || tag === "sub" || raised === "sub",
    href: href || marks.href,
  };
}

function destination(address) {
  const behind = /^https:\/\/www\.google\.com\/url\?(.*)$/.exec(address);
  const target = behind ? (new URLSearchParams(behind[1]).get("q") ?? address) : address;
  return /^(https?|mailto):/i.test(target) && followable(target) ? target.trim() : "";
}

// Two line breaks in a row are the end of a paragraph.
function paragraphsOf(run) {
  const paragraphs = [[]];
  run.forEach((piece, index) => {
    const next = run.slice(index + 1).find((each) => each.br || each.text.trim() !== "");
    if (piece.br && (next?.br || paragraphs[paragraphs.length - 1].length === 0)) {
      paragraphs.push([]);
    } else {
      paragraphs[paragraphs.length - 1].push(piece);
    }
  });
  return paragraphs.map(strip).filter((inline) => !isBlank(inline)).map((inline) => ({ tag: "p", inline }));
}

// Without blanks at the ends, and with equal neighbours put together.
function strip(run) {
  const pieces = [];
  for (const piece of run) {
    const last = pieces[pieces.length - 1];
    if (last && !last.br && !piece.br && writeMarks("", last.marks) === writeMarks("", piece.marks)) {
      last.text += piece.text;
    } else {
      pieces.push({ ...piece });
    }
  }
  const blank = (piece) => piece && (piece.br || /^[\s\u00a0]*$/.test(piece.text));
  while (blank(pieces[0])) {
    pieces.shift();
  }
  while (blank(pieces[pieces.length - 1])) {
    pieces.pop();
  }
  trimEnds(pieces);
  return pieces;
}

function trimEnds(pieces) {
  if (pieces.length > 0) {
    pieces[0].text = pieces[0].text.replace(/^[\s\u00a0]+/, "");
    const last = pieces[pieces.length - 1];
    last.text = last.text.replace(/[\s\u00a0]+$/, "");
  }
}

function isBlank(inline) {
  return inline.every((piece) => piece.br || /^[\s\u00a0]*$/.test(piece.text));
}

function writeBlock({ tag, inline, children }) {
  return `<${tag}>${inline ? writeInline(inline) : nestListItems(children).map(writeBlock).join("")}</${tag}>`;
}

function writeInline(pieces) {
  return pieces.map((piece) => (piece.br ? "<br>" : writeMarks(escaped(piece.text.replace(/ {2,}/g, " ")), piece.marks))).join("");
}

function writeMarks(text, { strong, em, sup, sub, href }) {
  const wrapped = [strong && "strong", em && "em", sup ? "sup" : sub && "sub"].filter(Boolean).reduceRight((inner, tag) => `<${tag}>${inner}</${tag}>`, text);
  return href ? `<a href="${escaped(href)}">${wrapped}</a>` : wrapped;
}

function escaped(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
