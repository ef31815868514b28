package org.verbatim.whole.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The versions of an interview. */
public record RevisionsView(Visitor visitor) {

  /** Opens the versions of an interview. */
  public static RevisionsView open(Visitor visitor, String id) {
    visitor.go("/desk/revisions?interview=" + id);
    return new RevisionsView(visitor);
  }

  /** The versions that are listed, the newest first. */
  public Locator versions() {
    return visitor.page().locator(".rows > .row");
  }

  /** Makes the newest version with these words the working text. */
  public RevisionsView restore(String words) {
    Locator version = version(words);
    version.locator("summary").click();
    version.locator("input[type=submit]").click();
    visitor.page().waitForSelector("#notices .notice");
    return this;
  }

  /** Looks at the newest version with these words beside the working text. */
  public CompareRevisionsView compare(String words) {
    version(words).locator("a[href*='compare-revisions']").click();
    return new CompareRevisionsView(visitor).opened();
  }

  /** What was just done, or refused. */
  public Locator said() {
    return visitor.page().locator("#notices");
  }

  private Locator version(String words) {
    return visitor
        .page()
        .locator(".rows > .row", new Page.LocatorOptions().setHasText(words))
        .first();
  }
}
