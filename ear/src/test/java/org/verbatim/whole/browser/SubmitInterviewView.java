package org.verbatim.whole.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** Where it is said who is to review an interview, when it is handed in or while it is reviewed. */
record SubmitInterviewView(Visitor visitor) {

  /** Opens it for an interview. */
  static SubmitInterviewView open(Visitor visitor, String id) {
    visitor.go("/desk/submit-interview?id=" + id);
    return new SubmitInterviewView(visitor);
  }

  /** The box of the person with that name. */
  Locator reviewer(String name) {
    return page().getByLabel(name, new Page.GetByLabelOptions().setExact(true));
  }

  /** Asks them by name. */
  SubmitInterviewView naming(String... names) {
    for (String name : names) {
      reviewer(name).check();
    }
    return this;
  }

  /** Says until when. */
  SubmitInterviewView until(LocalDate day) {
    due().fill(day.toString());
    return this;
  }

  /** Says how soon, by the name of the priority. */
  SubmitInterviewView priority(String name) {
    page().selectOption("[id='ask:priority']", name);
    return this;
  }

  /** Says something to the reviewers. */
  SubmitInterviewView saying(String words) {
    word().fill(words);
    return this;
  }

  /** The last day. */
  Locator due() {
    return page().locator("[id='ask:due']");
  }

  /** What is said to the reviewers. */
  Locator word() {
    return page().locator("[id='ask:word']");
  }

  /** What is missing from the text. */
  Locator missing() {
    return page().locator(".missing li");
  }

  /** Hands it in to those who are ticked. */
  MyWorkView submit() {
    page().click("[id='ask:submit']");
    return handedIn();
  }

  /** Hands it in to whoever may review it. */
  MyWorkView submitOpenly() {
    page().click("[id='ask:openly']");
    return handedIn();
  }

  /** Presses the button although it cannot be handed in: the page stays, and says why. */
  SubmitInterviewView submitInVain() {
    page().click("[id='ask:submit']");
    page().waitForSelector("#notices li, .field-message:not(:empty)");
    return this;
  }

  /** Goes to the first place where something is missing. */
  EditInterviewView toTheFirstMissing() {
    missing().first().locator("a").click();
    page().waitForURL(url -> url.contains("missing="));
    return new EditInterviewView(visitor).opened();
  }

  /** Keeps what is asked while the round goes on. */
  ReviewInterviewView reassign() {
    page().click("[id='ask:reassign']");
    page().waitForURL("**/desk/review-interview?id=*");
    return new ReviewInterviewView(visitor);
  }

  private MyWorkView handedIn() {
    page().waitForURL(visitor.at("/desk"));
    return new MyWorkView(visitor);
  }

  private Page page() {
    return visitor.page();
  }
}
