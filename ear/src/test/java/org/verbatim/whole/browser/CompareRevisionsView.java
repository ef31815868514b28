package org.verbatim.whole.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** Two texts of an interview beside each other. */
public record CompareRevisionsView(Visitor visitor) {

  CompareRevisionsView opened() {
    visitor.page().waitForSelector(".compare-choice");
    return this;
  }

  /** What was taken out of the earlier text. */
  public Locator takenOut() {
    return visitor.page().locator(".compared del");
  }

  /** What was put into the later text. */
  public Locator putIn() {
    return visitor.page().locator(".compared ins");
  }

  /** The blocks and the head that are shown as changed, moved, added or removed. */
  public Locator changed() {
    return visitor.page().locator("main > .compared");
  }

  /** What says that there is no difference. */
  public Locator nothing() {
    return visitor.page().locator("main .empty");
  }

  /** Chooses the earlier text by its place in the list, from 0, and compares. */
  public CompareRevisionsView before(int place) {
    visitor.page().locator("#before").selectOption(new SelectOption().setIndex(place));
    Visitor.anew(visitor.page(), () -> visitor.page().locator(".compare-choice button").click());
    return this;
  }
}
