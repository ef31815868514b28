package org.verbatim.whole.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Where it is decided what readers see, and from when. */
public record PublishInterviewView(Page page) {

  /** Opens the publication of an interview. */
  public static PublishInterviewView open(Visitor visitor, String id) {
    return new PublishInterviewView(visitor.go("/desk/publish-interview?id=" + id));
  }

  /** Shows it to readers now. */
  public PublishInterviewView publish() {
    page.click("[id='publish'] summary");
    page.click("[id='publish:do']");
    page.waitForLoadState();
    return this;
  }

  /** Shows it to readers now, twice: the second click comes before the first is answered. */
  public PublishInterviewView publishTwiceAtOnce() {
    page.click("[id='publish'] summary");
    page.dblclick("[id='publish:do']");
    page.waitForLoadState();
    return this;
  }

  /** The same page in a second window. */
  public PublishInterviewView inAnotherWindow() {
    Page window = page.context().newPage();
    window.navigate(page.url());
    return new PublishInterviewView(window);
  }

  /** Takes it away, saying why. */
  public PublishInterviewView withdraw(String reason) {
    page.fill("[id='withdraw:reason']", reason);
    page.click("[id='withdraw:do']");
    page.waitForLoadState();
    return this;
  }

  /** The path under which readers find it. */
  public String path() {
    return page.locator(".address a").first().getAttribute("href");
  }

  /** Where the work stands, and what readers see, in words. */
  public Locator states() {
    return page.locator(".interview-states").first();
  }
}
