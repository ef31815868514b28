package org.verbatim.whole.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Where somebody else reads an interview and decides. */
public record ReviewInterviewView(Visitor visitor) {

  /** Opens the review of an interview. */
  public static ReviewInterviewView open(Visitor visitor, String id) {
    visitor.go("/desk/review-interview?id=" + id);
    return new ReviewInterviewView(visitor);
  }

  /** Sends it back. */
  public ReviewInterviewView requestChanges(String reason) {
    page().fill("[id='request-changes:reason']", reason);
    page().click("[id='request-changes:do']");
    page().waitForLoadState();
    return this;
  }

  /** Finds it good. */
  public ReviewInterviewView approve() {
    page().click("[id='approve:do']");
    page().waitForLoadState();
    return this;
  }

  /** The button that approves. */
  public Locator approveButton() {
    return page().locator("[id='approve:do']");
  }

  /** Where the work stands, and what readers see, in words. */
  public Locator states() {
    return page().locator(".interview-states").first();
  }

  private Page page() {
    return visitor.page();
  }
}
