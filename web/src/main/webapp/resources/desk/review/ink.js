// The signs of a place on the page that leave ink, and which letter of the page each of them is. What
// typography changes for readers makes no difference: the domain folds the text as typed in the same way.
const FOLDED = { "«": '"', "»": '"', "…": "..." };
const UNSEEN = /[\s\p{Z}\p{Cf}]/u;
const OURS = "[data-remark]";

function folded(sign) {
  if (UNSEEN.test(sign)) {
    return "";
  }
  if (/[’‘‛‚ʼ´`′]/.test(sign)) {
    return "'";
  }
  if (/[“”„‟″]/.test(sign)) {
    return '"';
  }
  return /[‐‑‒–—―−]/.test(sign) ? "-" : (FOLDED[sign] ?? sign);
}

/** The signs of a text, folded, without anything between them. */
export function signsOf(text) {
  return [...text].map(folded).join("");
}

/** The ink of an element; what this desk put into the page itself is left out. */
export class Ink {
  constructor(element) {
    this.document = element.ownerDocument;
    this.signs = "";
    this.letters = [];
    const nodes = this.document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      if (!nodes.currentNode.parentElement.closest(OURS)) {
        this.take(nodes.currentNode);
      }
    }
  }

  take(node) {
    for (let at = 0; at < node.data.length; at++) {
      const signs = folded(node.data[at]);
      this.signs += signs;
      this.letters.push(...Array.from(signs, () => [node, at]));
    }
  }

  /** The stretch of the page from one sign to before another. */
  range(from, to) {
    const range = this.document.createRange();
    range.setStart(...this.letters[from]);
    const [node, at] = this.letters[to - 1];
    range.setEnd(node, at + 1);
    return range;
  }

  /** Where words stand that are told with their neighbours; null where they do not. */
  find({ before, words, after, at }) {
    const wanted = signsOf(words);
    const left = reversed(signsOf(before));
    const right = signsOf(after);
    let best = null;
    for (let place = this.signs.indexOf(wanted); wanted && place >= 0; place = this.signs.indexOf(wanted, place + 1)) {
      const agreed = shared(reversed(this.signs.slice(0, place)), left) + shared(this.signs.slice(place + wanted.length), right);
      const far = Math.abs(place - at);
      if (!best || agreed > best.agreed || (agreed === best.agreed && far < best.far)) {
        best = { place, agreed, far };
      }
    }
    return best && this.range(best.place, best.place + wanted.length);
  }
}

function reversed(text) {
  return [...text].reverse().join("");
}

function shared(one, other) {
  let count = 0;
  while (count < Math.min(one.length, other.length) && one[count] === other[count]) {
    count++;
  }
  return count;
}
