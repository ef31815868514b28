// What has the focus stands below the bar that stays: browsers look at the window's edge alone.
const AIR = 16;

/** Keeps what is focused in `root` from standing behind its bar. */
export function belowTheBar(root, bar) {
  root.addEventListener("focusin", ({ target }) => {
    const follows = bar.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (!follows || bar.contains(target) || target.matches(".ProseMirror")) {
      return;
    }
    const hidden = bar.getBoundingClientRect().bottom - target.getBoundingClientRect().top;
    if (hidden > 0) {
      scrollBy({ top: -hidden - AIR, behavior: "instant" });
    }
  });
}
