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
  public MyWorkView requestChanges(String reason) {
    page().fill("[id='request-changes:reason']", reason);
    page().click("[id='request-changes:do']");
    return decided();
  }

  /** Says something beside the approval. */
  ReviewInterviewView remarking(String words) {
    page().fill("[id='approve:remark']", words);
    return this;
  }

  /** The rounds of review: who is asked, and what was decided. */
  Locator rounds() {
    return page().locator(".rounds");
  }

  /** The way to ask otherwise. */
  Locator change() {
    return page().locator(".round-change");
  }

  /** Finds it good. */
  public MyWorkView approve() {
    page().click("[id='approve:do']");
    return decided();
  }

  /** The button that approves. */
  public Locator approveButton() {
    return page().locator("[id='approve:do']");
  }

  /** Where the work stands, and what readers see, in words. */
  public Locator states() {
    return page().locator(".interview-states").first();
  }

  /** What is said about it, when the page has brought it. */
  public ThreadsView threads() {
    page().waitForSelector(".thread-filters button");
    return new ThreadsView(visitor);
  }

  private MyWorkView decided() {
    page().waitForURL(visitor.at("/desk"));
    return new MyWorkView(visitor);
  }

  private Page page() {
    return visitor.page();
  }
}
