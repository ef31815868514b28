// The places of the page that a remark can hang on: answers, questions, blocks, the whole.
import { Ink } from "./ink.js";

/** All places of the page in their order: {block, answer, element, text} */
export function placesOf(page) {
  const found = [{ block: "", answer: "", element: page.querySelector(".opening"), text: null }];
  for (const [block, name] of Object.entries({ "#title": ".opening .title", "#standfirst": ".opening .standfirst" })) {
    const element = page.querySelector(name);
    if (element?.textContent.trim()) {
      found.push({ block, answer: "", element, text: element });
    }
  }
  for (const block of page.querySelectorAll(".interview .body > [id]")) {
    const question = block.matches(".exchange") ? block.querySelector(".question") : block;
    if (question) {
      found.push({ block: block.id, answer: "", element: question, text: question });
    }
    for (const answer of block.querySelectorAll(".answer[id]")) {
      found.push({ block: block.id, answer: answer.id, element: answer, text: answer.querySelector(".words") });
    }
  }
  return found.filter((each) => each.element);
}

/** The place that a thread hangs on, or what is left of it. */
export function placeOf(thread, places) {
  const gone = thread.where === "BLOCK_GONE";
  return (
    places.find((each) => thread.answer !== "" && each.answer === thread.answer) ??
    places.find((each) => !gone && each.block === thread.block && each.answer === "") ??
    places.find((each) => !gone && each.block === thread.block) ??
    places[0]
  );
}

/** The words of a place as they are read, a line a paragraph. */
export function wordsOf(place) {
  if (!place.text) {
    return "";
  }
  const copy = place.text.cloneNode(true);
  copy.querySelectorAll("[data-remark]").forEach((each) => each.remove());
  const parts = [...copy.querySelectorAll("p, li, h2, h3, h4, figcaption")].filter((each) => !each.querySelector("p, li"));
  const lines = parts.length > 0 ? parts.map((each) => each.textContent) : [copy.textContent];
  return lines.map((line) => line.replace(/[ \t\n]+/g, " ").trim()).filter(Boolean).join("\n");
}

/** The words selected on the page with the place they are in, or null. */
export function selectedIn(page, places) {
  const selection = page.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) {
    return null;
  }
  const range = selection.getRangeAt(0);
  const place = places.find((each) => each.text && range.intersectsNode(each.text));
  if (!place) {
    return null;
  }
  const inside = range.cloneRange();
  if (!place.text.contains(range.startContainer)) {
    inside.setStart(place.text, 0);
  }
  if (!place.text.contains(range.endContainer)) {
    inside.setEnd(place.text, place.text.childNodes.length);
  }
  const ink = new Ink(place.text);
  const inIt = ink.letters.map(([node, at]) => inside.isPointInRange(node, at) && inside.comparePoint(node, at + 1) <= 0);
  const from = inIt.indexOf(true);
  const to = inIt.lastIndexOf(true) + 1;
  return from < 0 ? null : { place, range: inside, quote: quoteOf(ink, from, to) };
}

const NEIGHBOURS = 40;

function quoteOf(ink, from, to) {
  const text = (start, end) => (start < end ? ink.range(start, end).toString() : "");
  return {
    before: text(Math.max(0, from - NEIGHBOURS), from),
    words: text(from, to),
    after: text(to, Math.min(ink.letters.length, to + NEIGHBOURS)),
    at: from,
  };
}
