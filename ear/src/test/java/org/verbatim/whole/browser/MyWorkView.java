package org.verbatim.whole.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What awaits somebody on the desk. */
public record MyWorkView(Visitor visitor) {

  /** Begins an interview that stands alone. */
  public EditInterviewView begin() {
    visitor.go("/desk/new-interview");
    visitor.page().click("[id='begin:do']");
    return new EditInterviewView(visitor).opened();
  }

  /** The rows whose title has these words. */
  public Locator rows(String words) {
    return visitor.page().locator("main li", new Page.LocatorOptions().setHasText(words));
  }

  /** What was just done, in words. */
  public Locator said() {
    return visitor.page().locator("#notices");
  }

  /** Looks again. */
  public MyWorkView again() {
    visitor.go("/desk");
    return this;
  }
}
