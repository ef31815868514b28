package org.verbatim.whole.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** An expert's private page, on a telephone. */
record ExpertRoomView(Visitor visitor) {

  /** Opens the link of a mail: the door. */
  static ExpertRoomView atTheDoor(Visitor visitor, String path) {
    visitor.go(path);
    return new ExpertRoomView(visitor);
  }

  /** Has a number sent. */
  ExpertRoomView askForNumber() {
    Visitor.anew(page(), () -> page().click("form[action$='/number'] button"));
    return this;
  }

  /** Gives the number, and is inside. */
  ExpertRoomView enter(String number) {
    page().fill("#code", number);
    page().click("form[action$='/enter'] button");
    page().waitForSelector("#reading, [role=alert]");
    return this;
  }

  /** The choices that are still asked for. */
  Locator choices() {
    return page().locator("fieldset[data-answer]");
  }

  Locator choice(String answer) {
    return page().locator("fieldset[data-answer='" + answer + "']");
  }

  ExpertRoomView approve(String answer) {
    choice(answer).locator("input[value=APPROVE]").check();
    return this;
  }

  ExpertRoomView correct(String answer, String words) {
    choice(answer).locator("input[value=CORRECT]").check();
    choice(answer).locator(".proof-typing").fill(words);
    return this;
  }

  ExpertRoomView contest(String answer, String reason) {
    choice(answer).locator("input[value=CONTEST]").check();
    choice(answer).locator("textarea").fill(reason);
    return this;
  }

  /** What is said of saving. */
  Locator saving() {
    return page().locator("#saving");
  }

  /** Cuts the network, or has it back. */
  ExpertRoomView cut(boolean off) {
    page().context().setOffline(off);
    return this;
  }

  ExpertRoomView approveRest() {
    page().click("button[formaction$='/rest']");
    page().waitForURL("**/proof/*?rest**");
    return this;
  }

  ExpertRoomView send() {
    page().click("#send button.main");
    page().waitForURL("**/proof/*?done=*");
    return this;
  }

  /** What the page says of what was done. */
  Locator said() {
    return page().locator(".proof-said").first();
  }

  /** What they say of themselves, unfolded. */
  Locator self() {
    if (page().locator("#self:not([open])").count() > 0) {
      page().click("#self > summary");
    }
    return page().locator("#self");
  }

  /** Says whether the portrait may be shown. */
  ExpertRoomView consent(String choice) {
    self().locator("input[name=consent][value=" + choice + "]").check();
    return this;
  }

  /** Sends a photograph that somebody took. */
  ExpertRoomView bring(String name, byte[] file, String credit) {
    self().locator("#file").setInputFiles(new FilePayload(name, "image/png", file));
    page().fill("#credit", credit);
    page().click("#bring");
    return this;
  }

  /** What is said of a photograph on its way. */
  Locator brought() {
    return page().locator("#brought");
  }

  /** Whether a picture is really there. */
  static boolean isSeen(Locator picture) {
    picture.scrollIntoViewIfNeeded();
    return (boolean) picture.evaluate("one => one.decode().then(() => one.naturalWidth > 0)");
  }

  Page page() {
    return visitor.page();
  }
}
