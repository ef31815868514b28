package org.verbatim.whole.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What was put away. */
record TrashView(Visitor visitor) {

  /** Opens the trash. */
  static TrashView open(Visitor visitor) {
    visitor.go("/desk/trash");
    return new TrashView(visitor);
  }

  /** The rows whose title has these words. */
  Locator rows(String words) {
    return visitor.page().locator("main li.row", new Page.LocatorOptions().setHasText(words));
  }

  /** Brings the interview with these words back; its page follows. */
  EditInterviewView bringBack(String words) {
    rows(words).locator("input[type=submit]").click();
    return new EditInterviewView(visitor).opened();
  }
}
