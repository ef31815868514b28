package org.verbatim.whole.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What the checklist finds, on whichever page of an interview it is shown. */
record ChecklistView(Page page) {

  /** All in a line; where nothing was refused, the list is folded behind it. */
  Locator summary() {
    return page.locator(".checks summary");
  }

  /** Each finding, as the way to its field. */
  Locator findings() {
    return page.locator(".checklist a");
  }

  /** Follows the way to the field of the finding that has these words; what has the focus then. */
  Locator follow(String words) {
    findings().filter(new Locator.FilterOptions().setHasText(words)).click();
    return page.locator(":focus");
  }

  /** The block of the text that the caret is in. */
  Locator blockOfTheCaret() {
    return page.locator(".block.is-current");
  }

  /** Says that the title is adapted from what was said. */
  void adaptTitle() {
    titleAdapted().check();
  }

  /** Whether the title is adapted from what was said; asked only where it quotes. */
  Locator titleAdapted() {
    return page.locator("#title-adapted");
  }

  /** What is said beside titles and pull quotes that do not have the words of an answer. */
  Locator doubts() {
    return page.locator(".is-doubted .part-hint");
  }
}
