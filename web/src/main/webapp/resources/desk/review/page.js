// The page in the frame: marks what is talked about, offers to talk about more.
import { Ink } from "./ink.js";
import { placeOf, placesOf, selectedIn, wordsOf } from "./places.js";

const LONGEST_NAME = 60;
const MARKS = "/resources/desk/review/marks.css";

export class ReviewedPage {
  /** @param ask called with a place and the quote selected in it, or null */
  constructor(frame, t, ask, choose) {
    Object.assign(this, { frame, t, ask, choose, ranges: new Map() });
    this.page = frame.contentDocument;
    this.places = placesOf(this.page);
    this.page.head.append(this.styleSheet());
    this.places.forEach((place) => this.offer(place));
    this.page.addEventListener("selectionchange", () => this.selected?.(selectedIn(this.page, this.places)));
    this.page.addEventListener("click", (event) => this.clicked(event));
  }

  styleSheet() {
    const link = this.page.createElement("link");
    link.rel = "stylesheet";
    link.href = MARKS;
    return link;
  }

  /** A button at the place, seen when the place is pointed at or the button has the focus. */
  offer(place) {
    const button = this.page.createElement("button");
    button.type = "button";
    button.className = "remark-offer";
    button.dataset.remark = place.answer || place.block || "whole";
    button.textContent = this.t("remark.offer");
    button.setAttribute("aria-label", this.t(place.text ? "remark.offer.place" : "remark.offer.whole", this.nameOf(place)));
    button.addEventListener("click", () => {
      const selected = selectedIn(this.page, this.places);
      this.ask(place, selected?.place === place ? selected.quote : null);
    });
    place.element.classList.add("remark-place");
    place.element.append(button);
  }

  /** Offers nothing any more: whoever looks may not speak here. */
  withdraw() {
    this.page.querySelectorAll(".remark-offer").forEach((button) => button.remove());
  }

  /** How a place is called in words. */
  nameOf(place) {
    if (!place.text) {
      return this.t("place.whole");
    }
    const all = wordsOf(place).replace(/\s+/g, " ");
    const words = all.length > LONGEST_NAME ? `${all.slice(0, LONGEST_NAME)}…` : all;
    return this.t(place.answer ? "place.answer" : "place.block", words);
  }

  /** Marks the words of the threads; the chosen one stands out. */
  draw(threads, chosen) {
    this.ranges.clear();
    this.places.forEach((place) => delete place.element.dataset.talked);
    for (const thread of threads) {
      const place = placeOf(thread, this.places);
      const range = thread.where === "SPAN" ? new Ink(place.text).find(thread.found) : null;
      if (range) {
        this.ranges.set(thread.id, range);
      } else {
        place.element.dataset.talked = thread.id === chosen ? "chosen" : "open";
      }
    }
    const of = (wanted) => threads.filter(wanted).map((thread) => this.ranges.get(thread.id)).filter(Boolean);
    this.highlight("remark-open", of((thread) => !thread.resolved && !thread.blocking && thread.id !== chosen));
    this.highlight("remark-blocking", of((thread) => !thread.resolved && thread.blocking && thread.id !== chosen));
    this.highlight("remark-chosen", of((thread) => thread.id === chosen));
  }

  highlight(name, ranges) {
    const { CSS, Highlight } = this.frame.contentWindow;
    if (Highlight) {
      CSS.highlights.set(name, new Highlight(...ranges));
    }
  }

  /** What was selected has become a remark. */
  unselect() {
    this.page.getSelection().removeAllRanges();
  }

  /** Where a thread stands in the order of reading. */
  order(thread) {
    return [this.places.indexOf(placeOf(thread, this.places)), thread.found.words === "" ? -1 : thread.found.at];
  }

  clicked(event) {
    const caret = this.page.caretRangeFromPoint?.(event.clientX, event.clientY);
    const hit = caret && [...this.ranges].find(([, range]) => range.isPointInRange(caret.startContainer, caret.startOffset));
    if (hit && this.page.getSelection().isCollapsed) {
      this.choose(hit[0]);
    }
  }

  /** Brings the words of a thread into sight. */
  show(thread) {
    const target = this.ranges.get(thread.id) ?? placeOf(thread, this.places).element;
    const top = target.getBoundingClientRect().top + this.frame.getBoundingClientRect().top + globalThis.scrollY;
    const calm = globalThis.matchMedia("(prefers-reduced-motion: reduce)").matches;
    globalThis.scrollTo({ top: top - globalThis.innerHeight / 3, behavior: calm ? "auto" : "smooth" });
  }
}
