package org.verbatim.whole.browser;

import static java.time.temporal.ChronoUnit.MINUTES;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDateTime;

/** Where it is decided what readers see, and from when. */
public record PublishInterviewView(Page page) {

  /** Opens the publication of an interview. */
  public static PublishInterviewView open(Visitor visitor, String id) {
    return new PublishInterviewView(visitor.go("/desk/publish-interview?id=" + id));
  }

  /** Shows it to readers now. */
  public PublishInterviewView publish() {
    page.click("[id='publish'] summary");
    Visitor.anew(page, () -> page.click("[id='publish:do']"));
    return this;
  }

  /** Shows it to readers now, twice: the second click comes before the first is answered. */
  public PublishInterviewView publishTwiceAtOnce() {
    page.click("[id='publish'] summary");
    Visitor.anew(page, () -> page.dblclick("[id='publish:do']"));
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
    Visitor.anew(page, () -> page.click("[id='withdraw:do']"));
    return this;
  }

  /** Shows it to readers at that moment. */
  public PublishInterviewView schedule(LocalDateTime when) {
    return at("schedule", when);
  }

  /** Has it taken away at that moment, saying why. */
  public PublishInterviewView planEnd(LocalDateTime when, String notice) {
    page.fill("[id='end:notice']", notice);
    return at("end", when);
  }

  /** Leaves it where it is. */
  public PublishInterviewView cancelEnd() {
    Visitor.anew(page, () -> page.click("[id='stay:do']"));
    return this;
  }

  /** Has readers see nothing until that moment, saying why. */
  public PublishInterviewView embargo(LocalDateTime until, String note) {
    page.fill("[id='embargo:note']", note);
    return at("embargo", until);
  }

  /** Lets readers see it again. */
  public PublishInterviewView liftEmbargo() {
    Visitor.anew(page, () -> page.click("[id='lift:do']"));
    return this;
  }

  private PublishInterviewView at(String form, LocalDateTime when) {
    page.fill("[id='" + form + ":day']", when.toLocalDate().toString());
    page.fill("[id='" + form + ":time']", when.toLocalTime().truncatedTo(MINUTES).toString());
    Visitor.anew(page, () -> page.click("[id='" + form + ":do']"));
    return this;
  }

  /** What nobody may overlook, above the page. */
  public Locator bands() {
    return page.locator(".band");
  }

  /** What the form says beside its fields. */
  public Locator saidIn(String form) {
    return page.locator("[id='" + form + "'] .field-message");
  }

  /** What is planned, with its date. */
  public Locator planned() {
    return page.locator(".card-marked");
  }

  /** What was just done, or refused. */
  public Locator said() {
    return page.locator("#notices");
  }

  /** The path under which readers find it. */
  public String path() {
    return page.locator(".address a").first().getAttribute("href");
  }

  /** Each quote, with its picture or why there is none. */
  public Locator cards() {
    return page.locator(".quote-cards li");
  }

  /** Where the work stands, and what readers see, in words. */
  public Locator states() {
    return page.locator(".interview-states").first();
  }
}
