package org.verbatim.whole.browser;

import com.microsoft.playwright.Page;

/**
 * The keyboard of somebody who has no mouse. Wherever the Tab key leads, it can be seen where one
 * is: that is checked at each step.
 */
final class Keyboard {

  private static final int MOST_STEPS = 200;

  /** What moves into sight needs a moment. */
  private static final int LOOKS = 20;

  private static final double BETWEEN_LOOKS = 50;

  private static final String THERE = "there";
  private static final String ON_THE_WAY = "on the way";

  /**
   * Says whether the focus is where it is wanted, or what is wrong with it. What has the focus
   * shows it: by itself, or by the block in which the caret is. Part of it is in sight, and nothing
   * lies over that.
   */
  private static final String LOOK =
      """
      (wanted) => {
        const focused = document.activeElement;
        const written = focused.matches(".ProseMirror");
        const anchor = getSelection().anchorNode;
        const caret = anchor?.nodeType === 1 ? anchor : anchor?.parentElement;
        const drawn = (width, colour) => parseFloat(width) > 0 && colour !== "rgba(0, 0, 0, 0)";
        const marked = (element) => {
          const style = getComputedStyle(element);
          return (style.outlineStyle !== "none" && drawn(style.outlineWidth, style.outlineColor))
            || style.boxShadow !== "none";
        };
        const lined = (element) => {
          const style = getComputedStyle(element);
          return drawn(style.borderLeftWidth, style.borderLeftColor);
        };
        const inSight = () => {
          const box = focused.getBoundingClientRect();
          return [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]].some(([x, y]) => {
            const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
            return top && (focused.contains(top) || top.closest("label")?.control === focused);
          });
        };
        if (!focused.matches("body, main, iframe")) {
          const block = written && caret?.closest(".block");
          if (!marked(focused) && !(block && lined(block))) return "cannot be seen: " + focused.outerHTML.slice(0, 200);
          if (!written && !inSight()) return "is out of sight: " + focused.outerHTML.slice(0, 200);
        }
        const field = written && caret?.closest("[data-field]");
        return focused.matches(wanted) || (field && field.matches(wanted)) ? "there" : "on the way";
      }
      """;

  private final Page page;

  Keyboard(Page page) {
    this.page = page;
  }

  /** Types words where the focus is. */
  Keyboard type(String words) {
    page.keyboard().type(words);
    return this;
  }

  /** Presses a key, and another. */
  Keyboard press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
    return this;
  }

  /** Waits until the page knows where the caret is: it is told a moment after the key. */
  Keyboard pause() {
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))");
    return this;
  }

  /** Goes on with the Tab key until that has the focus. */
  Keyboard to(String wanted) {
    return go("Tab", wanted);
  }

  /** Goes back with Shift and Tab until that has the focus. */
  Keyboard backTo(String wanted) {
    return go("Shift+Tab", wanted);
  }

  /** Goes down a menu until that has the focus. */
  Keyboard downTo(String wanted) {
    return go("ArrowDown", wanted);
  }

  /** Goes to a link or a button and uses it. */
  Keyboard use(String wanted) {
    return to(wanted).press("Enter");
  }

  private Keyboard go(String key, String wanted) {
    for (int step = 0; step < MOST_STEPS; step++) {
      if (look(wanted).equals(THERE)) {
        return this;
      }
      page.keyboard().press(key);
    }
    throw new AssertionError(key + " does not lead to " + wanted);
  }

  private String look(String wanted) {
    String seen = page.evaluate(LOOK, wanted).toString();
    for (int look = 0; look < LOOKS && !isFine(seen); look++) {
      page.waitForTimeout(BETWEEN_LOOKS);
      seen = page.evaluate(LOOK, wanted).toString();
    }
    if (!isFine(seen)) {
      throw new AssertionError("The focus " + seen);
    }
    return seen;
  }

  private static boolean isFine(String seen) {
    return seen.equals(THERE) || seen.equals(ON_THE_WAY);
  }
}
